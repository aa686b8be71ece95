import type { Summary } from '../../contract/summary';
import { readReportRange } from '../../functions/reading/assumptions/readReportRange';
import { Fault } from '../../functions/texts/fault';
import { assumptionKeys, payoff2019, type Assumptions } from '../../model/assumptions';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { foldText } from '../../model/text/foldText';
import { sentColumns } from '../../register/summary/sentColumns';
import type { Value } from '../../register/values/value';

/** An assumption that is not as in the report. */
export type Deviation = { readonly name: string; readonly value: number; readonly reported: number; readonly unit: string; readonly source: string; readonly checked: string };

export type ReadAssumptions = {
  readonly assumptions: Assumptions;
  readonly deviations: readonly Deviation[];
  /** Why the sheet's own cannot be used, in Swedish: then the report's are. `""` where they can. */
  readonly problem: string;
};

/** The sheet `Antaganden` as the sheet functions read it. */
export const assumptionsOf = ({ rows }: Pick<Summary, 'rows'>): ReadAssumptions => {
  const given = rows.assumptions.map(cellsOf).filter(({ value }) => value !== null);
  const read = given.length === 0 ? payoff2019 : readReportRange(given.map(({ name, value }) => [name, value]));
  if (read instanceof Fault) return { assumptions: payoff2019, deviations: [], problem: `Antagandena på bladet Antaganden går inte att använda, så rapportens används: ${read.complaint.came ?? read.complaint.short}. ${read.complaint.remedy}` };
  const deviations = assumptionKeys.flatMap((key): readonly Deviation[] => {
    const { name, value: reported, unit } = payoff2019Parameters[key];
    const value = read[key];
    if (Math.abs(value - reported) <= Math.abs(reported) * slack) return [];
    const row = given.find((one) => foldText(textOf(one.name)) === foldText(name));
    return [{ name, value, reported, unit: textOf(row?.unit) || unit, source: textOf(row?.source), checked: textOf(row?.checked) }];
  });
  return { assumptions: read, deviations, problem: '' };
};

/** A row by its columns' names. */
const cellsOf = (row: readonly Value[]): Readonly<Record<(typeof sentColumns.assumptions)[number], Value>> => {
  const [name = null, value = null, unit = null, source = null, checked = null] = row;
  return { name, value, unit, source, checked };
};

const textOf = (value: Value | undefined): string => String(value ?? '');

/** What a number loses on its way through a cell. */
const slack = 1e-9;
