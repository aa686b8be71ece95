import type { Alternative } from '../../../model/alternative';
import { numberKinds, type NumberKind } from '../../../functions/numberKinds';
import { readAlternative } from '../../../functions/reading/readAlternative';
import { readNumber } from '../../../functions/reading/readNumber';
import { formatNumber } from '../../../model/text/formatNumber';
import { quoted } from '../../../model/text/quoted';
import { mayBeIdentityNumber } from './mayBeIdentityNumber';
import type { Field } from './values';

const inPercent = (share: number): string => formatNumber(Number((share * 100).toPrecision(12)));

/** The two alternatives as shares of försörjningsstöd. */
export const pureShares: Readonly<Record<Alternative, number>> = { economicAssistance: 1, activitySupport: 0 };

/** A value as the user would type it in its field. A share is typed in per cent. */
export const fieldText: Readonly<Record<Field, (value: number) => string>> = {
  assistanceShare: inPercent,
  monthlyWage: formatNumber,
  persons: formatNumber,
  deadweight: inPercent,
  months: formatNumber,
  hours: formatNumber,
  hourlyCost: formatNumber,
  boughtServices: formatNumber,
};

const numberCell =
  (kind: NumberKind, write: (value: number) => string) =>
  (cell: string | number): string | null => {
    const value = readNumber(kind, cell);
    if (typeof value === 'number') return write(value);
    if (mayBeIdentityNumber(cell)) return null;
    return typeof cell === 'number' ? write(cell) : cell;
  };

/** An alternative by its name is the whole, or nothing, of the share. */
const alternativeCell = (cell: string | number): string | null => {
  const alternative = readAlternative(cell);
  if (typeof alternative === 'string') return fieldText.assistanceShare(pureShares[alternative]);
  return mayBeIdentityNumber(cell) ? null : typeof cell === 'number' ? quoted(String(cell)) : cell;
};

const cellTexts = {
  alternative: alternativeCell,
  assistanceShare: numberCell(numberKinds.share, fieldText.assistanceShare),
  monthlyWage: numberCell(numberKinds.monthlyWage, fieldText.monthlyWage),
  persons: numberCell(numberKinds.persons, fieldText.persons),
  deadweight: numberCell(numberKinds.share, fieldText.deadweight),
  hours: numberCell(numberKinds.hours, fieldText.hours),
} as const;

/** What a cell of a row holds. */
export type CellKind = keyof typeof cellTexts;

/**
 * What a cell of the row says, as its field's text: read as the sheet functions read it. What cannot be read stands as
 * it is, so that the field tells what is wrong.
 *
 * @returns `null` where the cell may hold an identity number, which is not shown
 */
export const textOfCell = (kind: CellKind, cell: string | number): string | null => cellTexts[kind](cell);
