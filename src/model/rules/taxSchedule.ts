/** A piece of a function of income in base amounts: `base × pbb + rate × (income − over × pbb)`, up to `to`. */
export type Piece = { readonly to: number; readonly base: number; readonly rate: number; readonly over: number };

/** What of a year's income tax is a function, not a number: it is not changed in a sheet. */
export type TaxSchedule = {
  /** IL 63 kap. 3 §. */
  readonly basicAllowance: readonly Piece[];
  /** IL 67 kap. 7 §; from `phaseOutFrom` base amounts it falls by `phaseOutRate` of each further krona. */
  readonly jobTaxCredit: readonly Piece[];
  readonly phaseOut: { readonly from: number; readonly rate: number } | undefined;
  /** From 2019 each component is cut to whole kronor; to 2018 municipal tax and fees go to the nearest, 50 öre down. */
  readonly cutsToKronor: boolean;
  /** In 2021 the reduction for earned income was set against all that was left of tax and fees; since then against municipal tax alone. */
  readonly earnedIncomeReductionReachesFees: boolean;
};
