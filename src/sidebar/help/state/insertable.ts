import type { SheetFormula } from '../../../contract/server';
import { formulaNumber } from '../../../functions/formulaNumber';

/**
 * An example as it is sent to the sheet, where no decimal sign means the same everywhere: `0,5` is `50%`, `80,5` is `805/10`.
 *
 * @param formula as typed in a Swedish sheet
 */
export const insertable = (formula: string): SheetFormula => ({
  text: formula.replace(/"[^"]*"|\d+,\d+/g, (piece) => {
    if (piece.startsWith('"')) return piece;
    const value = Number(piece.replace(',', '.'));
    return formulaNumber(value, value <= 1);
  }),
  refersTo: [],
});
