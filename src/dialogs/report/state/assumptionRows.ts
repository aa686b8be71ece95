import { assumptionKeys } from '../../../model/assumptions';
import { payoff2019Parameters, type Status } from '../../../model/parameters/payoff2019';
import type { ReadAssumptions } from '../../summary/assumptionsOf';

/** An assumption as the report was reckoned on it. */
export type AssumptionRow = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly status: Status | 'kommunens';
  /** Where the municipality has changed it: what the report of 2019 has. */
  readonly reported: number | undefined;
};

export const assumptionRows = ({ deviations }: Pick<ReadAssumptions, 'deviations'>): readonly AssumptionRow[] =>
  assumptionKeys.map((key): AssumptionRow => {
    const { name, value, unit, source, status } = payoff2019Parameters[key];
    const own = deviations.find((deviation) => deviation.name === name);
    if (own === undefined) return { name, value, unit, source, status, reported: undefined };
    const checked = own.checked === '' ? '' : `, kontrollerad ${own.checked}`;
    return { name, value: own.value, unit: own.unit, source: own.source === '' ? 'Ingen källa är skriven' : `${own.source}${checked}`, status: 'kommunens', reported: own.reported };
  });

/** What the figures are reckoned on, in words. */
export const basisText = ({ deviations, problem }: Pick<ReadAssumptions, 'deviations' | 'problem'>): string => {
  if (problem !== '') return 'Payoff 2019, eftersom kommunens egna antaganden inte går att använda';
  if (deviations.length === 0) return `Payoff 2019, alla ${assumptionKeys.length} antaganden som i rapporten`;
  return `Payoff 2019, ${deviations.length} av ${assumptionKeys.length} antaganden ändrade av kommunen`;
};

const decimals = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 5 });

/** To at most five decimals: a factor from two printed amounts never ends. */
export const valueText = (value: number): string => decimals.format(value);
