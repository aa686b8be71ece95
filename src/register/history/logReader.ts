import { mapValues } from '../../model/mapValues';
import { containsPersonalIdentityNumber } from '../../model/privacy/personalIdentityNumber';
import { logColumns } from '../columns/log';
import type { Problem } from '../problem';
import { locateColumns } from '../rows/locateColumns';
import { registerSheets } from '../sheets';
import { cellText, type Cell } from '../values/cell';

type LogColumn = keyof typeof logColumns;

/** One line of the log, as texts. */
export type LogLine = Readonly<Record<LogColumn, string>>;

/** Reads the log line by line; only what is asked for, since it may be long. */
export type LogReader = {
  /** The first line below the headers, counted from 0. */
  readonly first: number;
  readonly textAt: (index: number, column: LogColumn) => string;
  readonly lineAt: (index: number) => LogLine;
};

/** In the place of what somebody typed into the log by hand: an identity number is shown nowhere. */
export const withheld = '(visas inte: kan läsas som ett personnummer)';

/**
 * Finds the columns of the log by their headers.
 *
 * @param rows as read from A1 on
 */
export const logReader = (rows: readonly (readonly Cell[])[]): LogReader | readonly Problem[] => {
  const located = locateColumns(registerSheets.log.title, logColumns, rows);
  if (!('positions' in located)) return located;
  const textAt = (index: number, column: LogColumn): string => {
    const position = located.positions[column];
    const text = position === undefined ? '' : cellText(rows[index]?.[position] ?? '');
    return column !== 'time' && containsPersonalIdentityNumber(text) ? withheld : text;
  };
  return {
    first: located.headerRow + 1,
    textAt,
    lineAt: (index) => mapValues(logColumns, (_, column) => textAt(index, column)),
  };
};
