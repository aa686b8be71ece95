import { logColumns } from '../columns/log';
import { keysOf } from '../../model/mapValues';
import { csvField } from './csvField';
import type { LogReader } from './logReader';

const names = keysOf(logColumns);
const lineOf = (fields: readonly string[]): string => `${fields.map(csvField).join(';')}\r\n`;

/** The log as a file for Excel: UTF-8 with the mark that tells Excel so, semicolons, quoted as RFC 4180 says. */
export const logCsv = ({ first, lineAt }: LogReader, length: number): string => {
  const lines = [lineOf(names.map((name) => logColumns[name].header))];
  for (let index = first; index < length; index++) {
    const line = lineAt(index);
    const fields = names.map((name) => line[name]);
    if (fields.some((field) => field !== '')) lines.push(lineOf(fields));
  }
  return `\uFEFF${lines.join('')}`;
};
