import type { RuleChoices } from './ruleChoices';
import type { RuleKey, RuleValues } from './ruleRows';
import { ruleKeys } from './ruleRows';
import type { TaxSchedule } from './taxSchedule';

/** First principles: the law of one year, in one municipality, with whatever a user has changed. */
export type RuleBasis = {
  readonly kind: 'rules';
  /** `Östersund 2026`, or `2026` where no municipality is named. */
  readonly name: string;
  readonly municipality: string | undefined;
  readonly year: number;
  readonly values: RuleValues;
  readonly choices: RuleChoices;
  readonly taxSchedule: TaxSchedule;
};

/** That a rule needs a number that the basis has no figure for. Caught where a cell's text is made. */
export class MissingAssumption extends Error {
  override readonly name = 'MissingAssumption';
  readonly key: RuleKey;
  constructor(key: RuleKey) {
    super(key);
    this.key = key;
  }
}

/** The values as rules read them: a number, or a throw for a figure that does not exist. No older value stands in. */
export const ruleValues = (known: Readonly<Partial<Record<RuleKey, number>>>): RuleValues => {
  const values: Partial<Record<RuleKey, number>> = {};
  for (const key of ruleKeys) {
    const value = known[key];
    if (value !== undefined) values[key] = value;
    else Object.defineProperty(values, key, { enumerable: false, get: () => { throw new MissingAssumption(key); } });
  }
  return values as RuleValues;
};
