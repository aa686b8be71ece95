import { mapValues } from '../../model/mapValues';
import { asTyped } from './asTyped';
import type { StudyCell, StudyCells, StudyLine } from './studyCells';

const trimmed = (cell: StudyCell): StudyCell => (typeof cell === 'string' ? cell.trim() : cell);

const tidiedLine = ({ source, months, amount, share, caseName, persons }: StudyLine): StudyLine => ({
  source: trimmed(source),
  months: asTyped(months),
  amount: asTyped(amount),
  share: asTyped(share),
  caseName: trimmed(caseName),
  persons: asTyped(persons),
});

/** A study as the sheet will have it: texts that are numbers as numbers, no spaces around the others. Names stay texts. */
export const tidied = ({ fields, costs, assumptions, before, after }: StudyCells): StudyCells => ({
  fields: { ...mapValues(fields, asTyped), title: trimmed(fields.title) },
  costs: mapValues(costs, asTyped),
  assumptions: assumptions.map(([name, value]) => [trimmed(name), asTyped(value)]),
  before: before.map(tidiedLine),
  after: after.map(tidiedLine),
});
