import { alternatives } from '../../../model/alternative';
import { numberKinds, type NumberKind } from '../../../functions/numberKinds';
import { readNumber } from '../../../functions/reading/readNumber';
import { formatNumber } from '../../../model/text/formatNumber';
import { mayBeIdentityNumber } from './mayBeIdentityNumber';
import type { Field, RowField, Values } from './values';

/** A value as the user would type it in its field. A share is typed in per cent. */
export const fieldText: { readonly [F in Field]: (value: Values[F]) => string } = {
  alternative: (value) => alternatives[value],
  monthlyWage: formatNumber,
  persons: formatNumber,
  deadweight: (value) => formatNumber(Number((value * 100).toPrecision(12))),
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

const cellTexts: Readonly<Record<RowField, (cell: string | number) => string | null>> = {
  alternative: (cell) => (mayBeIdentityNumber(cell) ? null : String(cell)),
  monthlyWage: numberCell(numberKinds.monthlyWage, fieldText.monthlyWage),
  persons: numberCell(numberKinds.persons, fieldText.persons),
  deadweight: numberCell(numberKinds.share, fieldText.deadweight),
  hours: numberCell(numberKinds.hours, fieldText.hours),
};

/**
 * What a cell of the row says, as its field's text: read as the sheet functions read it. What cannot be read stands as
 * it is, so that the field tells what is wrong.
 *
 * @returns `null` where the cell may hold an identity number, which is not shown
 */
export const textOfCell = (field: RowField, cell: string | number): string | null => cellTexts[field](cell);
