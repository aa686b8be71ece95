type RuleSetting = {
  readonly title: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Where the default comes from, in Swedish, shown with every result that uses it. */
  readonly source: string;
};

const noSource = 'antagande, ingen källa';

/** Other values that the municipality sets itself on the sheet `Inställningar` (kind `Regel`). */
export const ruleSettings = {
  youngUnder: { title: 'Ung är under, år', value: 25, least: 16, most: 35, source: noSource },
  valuePerPlace: { title: 'Avtalsvärde som bär en plats, kr', value: 5_000_000, least: 1, most: 1_000_000_000, source: noSource },
  monthsForPlace: {
    title: 'Kortaste avtal för en plats, månader',
    value: 3,
    least: 0,
    most: 120,
    source: 'antagande efter tre månaders praktik, Payoff 2019, rad 1031',
  },
  monthsForBindingRequirement: { title: 'Kortaste avtal för skarpt krav, månader', value: 12, least: 0, most: 120, source: noSource },
} as const satisfies Record<string, RuleSetting>;

export type RuleSettingName = keyof typeof ruleSettings;
