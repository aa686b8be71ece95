import { formatNumber } from '../model/text/formatNumber';
import { quoted } from '../model/text/quoted';
import type { ResultCell } from './ranges/resultCell';
import type { Example } from './sheetFunction';

/** What an example gives, in Swedish: a number, or how large a table and some of its cells. */
export const exampleResult = (example: Example): string => {
  if ('result' in example) return formatNumber(example.result);
  const cells = example.cells.map(({ row, column, value }) => `”${row}” har ${cellText(value)} i kolumnen ${column}`);
  return [`en tabell med ${example.rows} rader under rubrikerna`, ...cells].join('; ');
};

const cellText = (value: ResultCell): string => (typeof value === 'number' ? formatNumber(value) : quoted(value));
