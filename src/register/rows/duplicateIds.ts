import type { Columns } from '../columns/column';
import type { Problem } from '../problem';

/** Ids that several rows carry, with the rows as the sheet numbers them. */
export const duplicateIds = (
  columns: Columns,
  rows: readonly { readonly index: number; readonly row: { readonly [name: string]: string | number | null } }[],
): readonly Problem[] => {
  const column = columns['id'];
  if (column?.kind !== 'id') return [];
  const numbers = new Map<string, number[]>();
  for (const { index, row } of rows) {
    const id = row['id'];
    if (typeof id !== 'string') continue;
    const known = numbers.get(id);
    if (known === undefined) numbers.set(id, [index + 1]);
    else known.push(index + 1);
  }
  const problems: Problem[] = [];
  for (const [id, lines] of numbers) {
    if (lines.length < 2) continue;
    const named = `${lines.slice(0, -1).join(', ')} och ${lines[lines.length - 1] ?? ''}`;
    problems.push({ where: column.header, message: `Id ${id} står på rad ${named}. Låt originalet behålla det och töm cellen på kopian: den får ett eget.` });
  }
  return problems;
};
