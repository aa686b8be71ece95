import { statuses } from '../process/statuses';
import { registerSheets } from '../sheets';
import { employment } from '../summary/workedDays';
import { range } from './ranges';

/**
 * Parts of formulas over whole columns, one value a row. They stand where the spreadsheet reckons with arrays, as in
 * `SUMPRODUCT`; no `&` and no volatile argument of our own functions is among them.
 */

/** What is no number is 0. */
export const number = (cells: string): string => `IF(ISNUMBER(${cells});${cells};0)`;

/** 2000-01-01 as the spreadsheet counts days: no date of the register is before it. */
const firstDay = 36526;

/** The first day that a date can be, of `2026-03-01` and `2026-03`, and of a cell that the spreadsheet takes for a date; 0 for all else. */
export const day = (cells: string): string => {
  const text = `IFERROR((LEN(${cells})>6)*DATE(LEFT(${cells};4);MID(${cells};6;2);IF(LEN(${cells})=10;MID(${cells};9;2);1));0)`;
  return `IF(ISNUMBER(${cells});INT(${cells})*(${cells}>${firstDay});${text})`;
};

const either = (cells: string, texts: readonly string[]): string => `(${texts.map((text) => `(${cells}="${text}")`).join('+')})`;

export const isEmployment = (cells: string): string => either(cells, employment);

/** Ids of procurements, as a criterion. */
export const anyProcurement = `"${registerSheets.procurements.prefix}-*"`;

/** A row that is a procurement, and not the header. */
export const isProcurement = (): string => `(LEFT(${range('procurements', 'id')};2)="${registerSheets.procurements.prefix}-")`;

/** A procurement that a forecast is made of, as `isForecast` has it. */
export const isForecast = (): string => {
  const not = (name: 'status' | 'requirement', text: string): string => `(${range('procurements', name)}<>"${text}")`;
  const rejected = [statuses.cancelled, statuses.unsuitable].map(({ title }) => not('status', title));
  return [isProcurement(), ...rejected, not('requirement', 'ej lämplig')].join('*');
};

/** A row whose procurement stands in the register. */
export const belongs = (sheet: 'steps' | 'places'): string => {
  const reference = sheet === 'steps' ? range('steps', 'procurement') : range('places', 'procurement');
  return `(${reference}<>"")*ISNUMBER(MATCH(${reference};${range('procurements', 'id')};0))`;
};

/** A place that ran to its end, as `hasFinished` has it. */
export const hasFinished = (): string =>
  `${belongs('places')}*(${range('places', 'state')}<>"avbruten")*((${range('places', 'state')}="avslutad")+(${range('places', 'finished')}<>"")>0)`;

/** A number of the procurement that a place belongs to; 0 where there is none. */
export const ofProcurement = (name: 'yearlyIncome' | 'deadweight'): string =>
  `IFERROR(XLOOKUP(${range('places', 'procurement')};${range('procurements', 'id')};${range('procurements', name)};0)*1;0)`;
