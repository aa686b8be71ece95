import { assumptionKeys, payoff2019, type AssumptionKey, type Assumptions } from '../../../model/assumptions';
import { payoff2019Parameters } from '../../../model/parameters/payoff2019';
import { foldText } from '../../../model/text/foldText';
import { formatNumber } from '../../../model/text/formatNumber';
import type { Fault } from '../../texts/fault';
import { readNumber } from '../readNumber';
import type { AssumptionCells } from './assumptionCells';
import { emptyRange } from './assumptionCells';
import { assumptionKind } from './assumptionKind';
import { namedTwice, unknownName, wrongNumber, wrongValue } from './rowFaults';

/** The report's assumptions with those of a range in place of its own. */
export const readReportRows = (rows: readonly AssumptionCells[]): Assumptions | Fault => {
  const changed: { -readonly [Key in AssumptionKey]?: number } = {};
  for (const cells of rows) {
    const key = reportKey(cells.name);
    if (key === undefined) return unknownName(cells, assumptionKeys.map((known) => payoff2019Parameters[known].name));
    const parameter = payoff2019Parameters[key];
    const example = formatNumber(parameter.value);
    if (changed[key] !== undefined) return namedTwice(cells, parameter.name);
    const read = readNumber(assumptionKind(parameter, example), cells.value);
    if (read === undefined) return wrongValue(cells, parameter.name, `Skriv ett värde, till exempel ${example}, eller ta bort raden.`);
    if (typeof read !== 'number') return wrongNumber(cells, parameter.name, read);
    changed[key] = read;
  }
  return rows.length === 0 ? emptyRange : { ...payoff2019, ...changed };
};

export const reportKey = (name: unknown): AssumptionKey | undefined => {
  if (typeof name !== 'string') return undefined;
  const folded = foldText(name);
  return assumptionKeys.find((key) => foldText(payoff2019Parameters[key].name) === folded);
};
