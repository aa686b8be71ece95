import type { RuleValues } from './ruleRows';

/** The benefits that replace a wage, and what each is in a full month. SEK per month. */
export const monthlyBenefits = {
  /** Förordning (2017:819) 2 kap. Taxed. */
  activitySupport: (values: RuleValues): number => (values.activitySupportPerDay * values.benefitDays) / 12,
  /** Förordning (2017:819) 2 kap. 13 §. Tax-free. */
  establishmentBenefit: (values: RuleValues): number => (values.establishmentBenefitPerDay * values.benefitDays) / 12,
  /** Lag (1997:238), lag (2024:506) 5 kap. Taxed. */
  unemploymentBenefit: (values: RuleValues): number =>
    Math.max(
      values.unemploymentShare * Math.min(values.previousMonthlyWage, values.unemploymentWageCeiling),
      (values.unemploymentFloorPerDay * values.benefitDays) / 12,
    ),
  /** SFB 27–28 kap. Taxed. */
  sicknessBenefit: (values: RuleValues): number =>
    values.sicknessShare * Math.min(values.previousMonthlyWage, (values.sicknessCeiling * values.priceBaseAmount) / 12),
} as const;

export type Benefit = keyof typeof monthlyBenefits;

/** Whether income tax is paid on it. */
export const isTaxed = { activitySupport: true, establishmentBenefit: false, unemploymentBenefit: true, sicknessBenefit: true } as const satisfies Record<Benefit, boolean>;
