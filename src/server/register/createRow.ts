import type { SaveAnswer } from '../../contract/register';
import { mostAtOnce, type CreateRequest } from '../../contract/rows';
import { addRows } from '../../register/store/add';
import { newFaults, readChanges } from '../../register/store/save';
import { namingColumns } from '../../register/form/namingColumns';
import { rowsById } from '../../register/store/table';
import { deskOf } from './desk';
import { handNow } from './hand';
import { madeBefore, rememberMade } from './madeBefore';
import { noteSheet } from './noteSheet';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { inWords, refused } from './refused';
import { saveRow } from './saveRow';
import { withLock } from './withLock';
import { writeAdded } from './writeAdded';

/** Adds a row, or several alike, each with an id of its own below the others; a row that an earlier attempt has made is saved instead. */
export const createRow = (request: CreateRequest): SaveAnswer => {
  const { sheet, values, attempt } = request;
  const earlier = attempt?.earlier ?? null;
  const made = attempt === undefined || earlier === null ? null : madeBefore(attempt);
  if (made === null) return addRow(request);
  // What was written first and is no longer wanted is cleared.
  const before = new Map(earlier?.map(({ column, after }) => [column, after]));
  const after = new Map([...[...before.keys()].map((column): [string, string] => [column, '']), ...values.map((value): [string, string] => [value.column, value.after])]);
  return saveRow({ sheet, id: made, changes: [...after].map(([column, text]) => ({ column, before: before.get(column) ?? '', after: text })) });
};

const addRow = ({ sheet: name, values, attempt, times = 1 }: CreateRequest): SaveAnswer =>
  withLock(() => {
    if (!(times >= 1 && times <= mostAtOnce)) return refused(`Lägg till mellan 1 och ${mostAtOnce} rader åt gången.`);
    const { faults, cells } = readChanges(name, values);
    if (faults.length > 0) return inWords({ kind: 'faults', faults }, name, '');
    if ([...cells.values()].every((cell) => cell === '')) return refused('Det finns inget att lägga till: alla fält är tomma.');
    // What its status requires may come later; what a row is nothing without may not.
    const needed = namingColumns(name).filter((column) => (cells.get(column) ?? '') === '');
    const misfits = [
      ...needed.map((column) => ({ column, message: 'Det här behöver fyllas i.' })),
      ...newFaults(name, {}, cells, handNow()).filter(({ column }) => (cells.get(column) ?? '') !== ''),
    ];
    if (misfits.length > 0) return inWords({ kind: 'faults', faults: misfits }, name, '');
    const desk = deskOf(name);
    const { table } = noteSheet(desk, readTable(name, desk.sheet), false);
    const added = addRows(table, Array.from({ length: times }, () => cells), readMemory(desk), handNow());
    const [first] = added;
    if (first === undefined) return refused('Det finns inget att lägga till.');
    const there = rowsById(writeAdded(desk, table, added));
    rememberMade(attempt, first.id);
    const { id, version } = added.find((row) => !there.has(row.id)) ?? first;
    return landed(id, version, there.has(id));
  });

/** What became of a row that was added. */
export const landed = (id: string, version: number, isThere: boolean): SaveAnswer =>
  isThere ? { kind: 'saved', id, version } : refused(`Raden ${id} hann tas bort. Den kan återställas ur loggen.`);
