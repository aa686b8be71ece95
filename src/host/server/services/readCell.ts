import type { CellPosition } from '@odoo/o-spreadsheet';
import type { CellValue } from '../../../google/services';
import { fromSerial } from '../../engine/serial';
import { formulaToSheet, helpers, type Engine } from '../engine';

/** What `getValues` gives of a cell. */
export const cellValue = ({ model: { getters } }: Engine, position: CellPosition): CellValue => {
  const { value, format } = getters.getEvaluatedCell(position);
  if (value === null) return '';
  return typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format) ? new Date(...fromSerial(value)) : value;
};

/** What `getFormulas` gives of a cell: `""` if it holds none. */
export const cellFormula = ({ model: { getters } }: Engine, position: CellPosition): string => {
  const cell = getters.getCell(position);
  return cell?.isFormula === true ? formulaToSheet(cell.compiledFormula.toFormulaString(getters)) : '';
};
