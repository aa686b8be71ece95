import { forecastYears } from '../../model/ledger/forecastYears';
import type { PlannedCell } from '../examples/sheetPlan';
import { fieldOr } from './accepted';
import { cell, firstRow, partyRow, type Party } from './layout';

/** Whose years are shown. */
export const yearParties = ['municipality', 'state', 'society'] as const satisfies readonly Party[];
const letters = ['B', 'C', 'D'] as const;

/** Income less cost so far, year by year, and the weight of each year: the first one whole, the others as they persist and are discounted. */
export const yearRows = (): readonly (readonly PlannedCell[])[] =>
  Array.from({ length: forecastYears + 1 }, (_, year) => {
    const row = firstRow('years') + year;
    const weight = `=IF(ISNUMBER(${cell('E', row - 1)});IFERROR(${cell('E', row - 1)}*${fieldOr('persistence', 1)}/(1+${fieldOr('discountRate', 0)});"");"")`;
    const sums = yearParties.map((party, index) => {
      const [income, cost] = [cell('B', partyRow(party)), cell('C', partyRow(party))];
      const letter = letters[index] ?? 'B';
      const sum = year === 0 ? `-${cost}` : `${cell(letter, row - 1)}+${income}*${cell('E', row)}`;
      const isKnown = year === 0 ? `ISNUMBER(${cost})` : `ISNUMBER(${income})*ISNUMBER(${cost})*ISNUMBER(${cell('E', row)})`;
      return `=IF(${isKnown};${sum};"")`;
    });
    return [year === 0 ? 'start' : `år ${year}`, ...sums, year === 0 ? '' : year === 1 ? 1 : weight];
  });
