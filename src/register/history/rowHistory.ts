import type { RowAddress } from '../form/openedRow';
import { columnsByName } from '../rows/columnsByName';
import { columnsOfSheet } from '../rowSheets';
import { registerSheets } from '../sheets';
import type { LogReader } from './logReader';

/** One change of a row, as the log tells it. */
export type HistoryEntry = {
  readonly time: string;
  readonly who: string;
  /** In Swedish, as the log says it. */
  readonly how: string;
  /** As the column is called in the code; `""` where the entry is about the whole row, or there is no such column. */
  readonly column: string;
  readonly header: string;
  /** The texts of the cell. */
  readonly before: string;
  readonly after: string;
};

export const mostEntries = 200;

/**
 * What has happened to a row, newest first, however people have sorted the log.
 *
 * @param length of the log, in lines from A1 on
 */
export const rowHistory = ({ first, textAt, lineAt }: LogReader, length: number, { sheet, id }: RowAddress): readonly HistoryEntry[] => {
  const { title } = registerSheets[sheet];
  const found: { readonly index: number; readonly version: number; readonly time: string }[] = [];
  for (let index = first; index < length; index++) {
    if (textAt(index, 'row') !== id || textAt(index, 'sheet') !== title) continue;
    found.push({ index, version: Number(textAt(index, 'rowVersion')) || 0, time: textAt(index, 'time') });
  }
  found.sort((a, b) => b.version - a.version || (a.time > b.time ? -1 : a.time < b.time ? 1 : b.index - a.index));
  const names = new Map(
    columnsByName(columnsOfSheet(sheet)).flatMap(([name, { header, formerHeaders = [] }]) => [header, ...formerHeaders].map((text) => [text, name] as const)),
  );
  return found.slice(0, mostEntries).map(({ index }) => {
    const { time, who, how, column: header, before, after } = lineAt(index);
    return { time, who, how, column: names.get(header) ?? '', header, before, after };
  });
};
