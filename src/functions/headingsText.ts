import type { TableFunction } from './sheetFunction';
import { listed } from './texts/listed';

/** The headings of a function's table, in quotes: one of them may have a comma in it. */
export const headingsText = ({ headings }: TableFunction): string => listed(headings.map((heading) => `”${heading}”`), 'och');
