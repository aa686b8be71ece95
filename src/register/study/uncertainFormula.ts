import { cell, firstRow, partRows } from './layout';
import { municipalityOf, yearOf } from './placeOf';

const named = `${cell('A', firstRow('assumptions'))}:${cell('A', firstRow('assumptions') + partRows('assumptions'))}`;
const all = `ANTAGANDEN(${municipalityOf};${yearOf})`;

/** What the basis assumes without its having been seen in print, and that nobody has changed here: a table with its headings. */
export const uncertainFormula = `=IFERROR(FILTER(${all};(CHOOSECOLS(${all};4)<>"kontrollerad")*ISNA(MATCH(CHOOSECOLS(${all};1);${named};0)));"Listan visas när kommun och år är ifyllda.")`;
