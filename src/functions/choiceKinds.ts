import { alternatives, ruleAlternatives, type Alternative, type RuleAlternative } from '../model/alternative';
import type { IncomeKind } from '../model/rules/netMonthlyIncome';
import { defaultBasis, writeRuleBasis } from './bases';
import { livelihoodNames, type Names } from './livelihoodNames';
import type { ShortText } from './texts/shortTexts';

/** What a text must be where it names one of a few things. */
export type ChoiceKind<Value extends string> = {
  readonly unit: string;
  /** After "ska vara". */
  readonly expected: string;
  /** What each may be called, whatever its case and accents. */
  readonly names: Readonly<Record<Value, Names>>;
  /** What is known but of no use here, and why: after the text that came, in quotes. */
  readonly refused?: { readonly names: readonly string[]; readonly short: ShortText; readonly why: string };
};

const { economicAssistance, activitySupport, establishmentBenefit, unemploymentBenefit, sicknessBenefit, noBenefit } = ruleAlternatives;

/** The two alternatives that the report reckons with. */
export const reportAlternative: ChoiceKind<Alternative> = {
  unit: 'alternativ',
  expected: `”${economicAssistance}” (FS) eller ”${activitySupport}” (AS)`,
  names: livelihoodNames(alternatives),
  refused: {
    names: [establishmentBenefit, unemploymentBenefit, sicknessBenefit, noBenefit],
    short: `finns inte på ${defaultBasis}`,
    why: `finns inte på grunden ${defaultBasis}: rapporten räknar bara med de två alternativen. ${writeRuleBasis}`,
  },
};

/** Those of a rule basis. */
export const ruleAlternative: ChoiceKind<RuleAlternative> = {
  unit: reportAlternative.unit,
  expected: `${reportAlternative.expected.replace(' eller ', ', ')}, ”${establishmentBenefit}”, ”${unemploymentBenefit}”, ”${sicknessBenefit}” eller ”${noBenefit}”`,
  names: livelihoodNames(ruleAlternatives),
};

/** What a month's income is, to the tax. */
export const incomeKind: ChoiceKind<IncomeKind> = {
  unit: 'slag',
  expected: `”lön”, ”${activitySupport}”, ”${unemploymentBenefit}” eller ”${sicknessBenefit}”`,
  names: { wage: ['lön', 'arbete'], benefit: [activitySupport, 'AS', unemploymentBenefit, sicknessBenefit] },
  refused: {
    names: [...livelihoodNames(alternatives).economicAssistance, establishmentBenefit],
    short: 'skattefritt',
    why: 'är skattefritt: det som betalas ut är nettot.',
  },
};

export type TaxPart = 'total' | 'municipal' | 'regional';

/** Whose part of the municipal income tax rate. */
export const taxPart: ChoiceKind<TaxPart> = {
  unit: 'del',
  expected: '”total”, ”kommun” eller ”region”',
  names: { total: ['total', 'totalt', 'hela'], municipal: ['kommun', 'kommunen', 'kommunal'], regional: ['region', 'regionen', 'regional', 'landsting'] },
};
