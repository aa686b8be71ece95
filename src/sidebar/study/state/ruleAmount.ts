import type { LivelihoodSource } from '../../../model/ledger/situation';
import { meanAssistance } from '../../../model/rules/economicAssistance';
import { monthlyBenefits } from '../../../model/rules/monthlyBenefit';
import { MissingAssumption, type RuleBasis } from '../../../model/rules/ruleBasis';

/** What a blank amount counts as: SEK per month at full time; `undefined` where the basis has no figure for it. */
export const ruleAmount = (source: LivelihoodSource, { values }: RuleBasis): number | undefined => {
  try {
    switch (source) {
      case 'noBenefit':
        return 0;
      case 'economicAssistance':
        return meanAssistance(values).support;
      case 'establishmentJob':
        return values.establishmentJobWage;
      case 'activitySupport':
      case 'establishmentBenefit':
      case 'unemploymentBenefit':
      case 'sicknessBenefit':
        return monthlyBenefits[source](values);
      default:
        return values.monthlyWage;
    }
  } catch (error) {
    if (error instanceof MissingAssumption) return undefined;
    throw error;
  }
};
