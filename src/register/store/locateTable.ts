import { keysOf } from '../../model/mapValues';
import type { Problem } from '../problem';
import { columnLetters, foldedHeader } from '../repair/header';
import { registerSheets } from '../sheets';
import { cellText, type Cell } from './cell';
import { columnsOf, type RowSheetName, type Table } from './table';

/** People put titles and notes above a table, but not more than this. */
const mostRowsAbove = 10;

/**
 * Finds a sheet's header row and columns by their headers, wherever they have been moved.
 *
 * @param cells the sheet from its first cell
 * @returns what is wrong with the headers, if anything: no header row, a needed column missing, a header twice
 */
export const locateTable = (sheet: RowSheetName, cells: readonly (readonly Cell[])[]): Table | { readonly problems: readonly Problem[] } => {
  const columns = columnsOf(sheet);
  const { title } = registerSheets[sheet];
  const nameOf = new Map<string, string>();
  for (const name of keysOf(columns)) {
    for (const header of [columns[name]?.header, ...(columns[name]?.formerHeaders ?? [])]) nameOf.set(foldedHeader(header ?? ''), name);
  }
  const namesIn = (row: readonly Cell[]): readonly (string | undefined)[] => row.map((cell) => nameOf.get(foldedHeader(cellText(cell))));
  const rows = cells.slice(0, mostRowsAbove).map(namesIn);
  const known = rows.map((names) => names.filter((name) => name !== undefined).length);
  const headerRow = known.indexOf(Math.max(...known));
  const at = new Map<string, number>();
  const problems: Problem[] = [];
  const problem = (message: string): void => void problems.push({ where: title, message });
  (rows[headerRow] ?? []).forEach((name, column) => {
    if (name === undefined) return;
    const first = at.get(name);
    if (first === undefined) at.set(name, column);
    else {
      problem(
        `Rubriken ${columns[name]?.header} står två gånger på bladet ${title}, i kolumn ${columnLetters(first)} och ${columnLetters(column)}. Byt namn på den som är din egen.`,
      );
    }
  });
  for (const name of keysOf(columns)) {
    const column = columns[name];
    if (column !== undefined && (column.required || column.kind === 'version') && !at.has(name)) {
      problem(`Kolumnen ${column.header} saknas på bladet ${title}. Välj Skapa eller laga registret i menyn.`);
    }
  }
  return problems.length > 0 ? { problems } : { sheet, cells, headerRow, at };
};
