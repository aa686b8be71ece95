import { expect, it } from 'vitest';
import type { RunAnswer } from '../../../../src/host/engine/protocol';
import { office, type Office } from './support/office';

const sheet = 'procurements';
/** The largest takes its time: only what is asked of it is done there. */
const [small, middle, large] = [10, 1_000, 10_000];

/** A register with so many procurements, known to it and logged; the log has lines to spare. */
const registerOf = (rows: number): Office => {
  const own = office();
  own.write(sheet, 2, own.columnAt(sheet, 'name') + 1, Array.from({ length: rows }, (_, index) => [`Upphandling ${index + 1}`, `KS 2026/${index + 1}`, 'KLF']));
  expect(own.run('repairRegister')).toMatchObject({ ok: true });
  own.setLines('log', own.values('log').length + 100);
  return own;
};

type Figure = { readonly operation: string; readonly calls: number; readonly sizes?: readonly number[]; readonly act: (own: Office, id: string) => RunAnswer };
type Changes = Readonly<Record<string, readonly [before: string, after: string]>>;

const save = (own: Office, id: string, changes: Changes): RunAnswer =>
  own.run('askServer', 'saveRow', { sheet, id, changes: Object.entries(changes).map(([column, [before, after]]) => ({ column, before, after })) });

/** In the order in which they are done: each finds what those before have left. */
const figures: readonly Figure[] = [
  { operation: 'open a row', calls: 4, act: (own, id) => own.run('askServer', 'openRow', { sheet, id }) },
  { operation: 'open the row under the selection', calls: 3, act: (own) => own.runAt(sheet, 2, 'askServer', 'openRow', null) },
  { operation: 'save one column', calls: 8, act: (own, id) => save(own, id, { caseNumber: ['KS 2026/1', 'KS 2026/1a'] }) },
  { operation: 'save two adjacent columns', calls: 9, act: (own, id) => save(own, id, { caseNumber: ['KS 2026/1a', 'KS 2026/1b'], department: ['KLF', 'TF'] }) },
  { operation: 'save five scattered columns', calls: 9, act: (own, id) => save(own, id, { caseNumber: ['KS 2026/1b', 'KS 2026/1c'], industry: ['', 'Bygg'], reason: ['', 'Se dnr'], supplier: ['', 'AB'], note: ['', 'Ring'] }) },
  { operation: 'save the first status with what it requires', calls: 9, sizes: [small, middle], act: (own, id) => save(own, id, { requirement: ['', 'dialogkrav'], plannedStart: ['', '?'], status: ['', 'planerad'] }) },
  { operation: 'move to the next status', calls: 8, act: (own, id) => save(own, id, { status: [own.textAt(sheet, 2, 'status'), own.textAt(sheet, 2, 'status') === '' ? 'avbruten' : 'förberedelse'] }) },
  { operation: 'save a text that begins with a dash', calls: 9, sizes: [small, middle], act: (own, id) => save(own, id, { note: ['Ring', '- ring'] }) },
  { operation: 'create a row of one column', calls: 10, sizes: [small, middle], act: (own) => own.run('askServer', 'createRow', { sheet, values: [{ column: 'name', after: 'Ny' }] }) },
  { operation: 'type in one cell', calls: 13, sizes: [small, middle], act: (own) => own.type(sheet, 3, 'caseNumber', 'KS 2026/2a') },
  { operation: 'history of a row', calls: 2, act: (own, id) => own.run('askServer', 'rowHistory', { sheet, id }) },
  { operation: 'all for pictures (Översikt)', calls: 9, act: (own) => own.run('askServer', 'readSummary') },
  { operation: 'all warnings (Att göra)', calls: 9, act: (own) => own.run('askServer', 'readTodo', { kind: 'all' }) },
  {
    operation: 'save two columns when the log is full',
    calls: 12,
    sizes: [small, middle],
    act: (own, id) => {
      own.setLines('log', own.values('log').length);
      return save(own, id, { caseNumber: ['KS 2026/1c', 'KS 2026/1d'], department: ['TF', 'KLF'] });
    },
  },
];

const measured = [small, middle, large].map((size) => {
  const own = registerOf(size);
  const id = own.textAt(sheet, 2, 'id');
  return figures.map(({ act, sizes = [size] }) => (sizes.includes(size) ? act(own, id) : undefined));
});

it.each(figures.map((figure, index) => ({ ...figure, index })))('to $operation takes at most $calls service calls, and as many however many rows there are', ({ operation, calls, index }) => {
  const answers = measured.flatMap((all) => all[index] ?? []);
  const kinds = answers.map(({ calls: { cells: _cells, ...counted } }) => counted);
  const [first] = kinds;
  console.info(JSON.stringify({ figure: `service calls: ${operation}`, calls, ...first, milliseconds: answers.map(({ milliseconds }) => Math.round(milliseconds)) }));
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
  expect(answers.filter((answer) => /"kind":"(?:refused|conflict)"/.test(JSON.stringify(answer)))).toEqual([]);
  for (const counted of kinds) expect(counted).toEqual(first);
  expect(Object.values(first ?? {}).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(calls);
});
