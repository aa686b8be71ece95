import { defaultSettings } from '../../../src/register/settings/settings';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { OpenAnswer } from '../../../src/contract/rows';
import type { OpenedRow } from '../../../src/register/form/openedRow';
import { openRow } from '../../../src/server/register/open/openRow';
import { procurementNames, procurementWork } from '../../../src/server/register/open/procurementWork';
import { readOnlyBook } from './readOnlyBook';

afterEach(() => vi.unstubAllGlobals());

const settings = [
  { kind: 'Förvaltning', name: 'Tekniska förvaltningen' },
  { kind: 'Bransch', name: 'Städ' },
  { kind: 'Person', name: 'Samordnare Ett', role: 'ansvarig SAU', email: 'samordnare@example.se' },
];
const cleaning = { id: 'U-2026-001', version: '7:1k9d2fj0a1', name: 'Städtjänster', status: 'planerad', value: 22_500, subsidyShare: 0.125, plannedStart: new Date(2026, 0, 15), cost: 69_600 };
const park = { id: 'U-2026-002', version: '1:0', name: 'Vinterparken', status: 'avtal', plannedStart: 'Nov -17' };

const rowIn = (answer: OpenAnswer): OpenedRow => {
  if (answer.row === null) throw new Error(answer.message);
  return answer.row;
};
const messageIn = (answer: OpenAnswer): string => (answer.row === null ? answer.message : '');
const text = (row: OpenedRow, column: string): string | undefined => row.cells.find((cell) => cell.column === column)?.text;

describe('the row on which the selection stands', () => {
  it('comes with its id, version, the texts of its cells and the lists', () => {
    const book = readOnlyBook({ procurements: [cleaning, park], settings });
    book.select('Upphandlingar', 2);
    const answer = openRow(null);
    const row = rowIn(answer);
    expect(row).toMatchObject({ sheet: 'procurements', id: 'U-2026-001', version: 7, notices: [] });
    expect(['name', 'value', 'subsidyShare', 'plannedStart', 'cost', 'reason'].map((column) => text(row, column))).toEqual(['Städtjänster', '22500', '0.125', '2026-01-15', '69600', '']);
    expect(answer.lists).toEqual({
      ...defaultSettings,
      lists: { departments: ['Tekniska förvaltningen'], industries: ['Städ'] },
      people: [{ name: 'Samordnare Ett', role: 'coordinator', email: 'samordnare@example.se' }],
      rules: defaultSettings.rules,
    });
  });

  it('is found by its headers: with columns of one’s own between, the table moved and a header of old', () => {
    const book = readOnlyBook({ procurements: [cleaning, park], settings });
    const cells = book.sheets.get('Upphandlingar') ?? [];
    book.sheets.set('Upphandlingar', [['Vår lista'], [], ...cells.map((line, index) => ['', index === 0 ? 'Egen' : 'x', ...[...line].reverse()])]);
    book.select('Upphandlingar', 5);
    expect(rowIn(openRow(null))).toMatchObject({ id: 'U-2026-002', version: 1 });
    expect(text(rowIn(openRow(null)), 'plannedStart')).toBe('Nov -17');
  });

  it('has no cell for a column that is not in the sheet', () => {
    const book = readOnlyBook({ procurements: [park], settings });
    const [headers = []] = book.sheets.get('Upphandlingar') ?? [];
    headers[headers.indexOf('Skäl')] = 'Vårt eget skäl';
    book.select('Upphandlingar', 2);
    expect(text(rowIn(openRow(null)), 'reason')).toBe(undefined);
  });

  it('says nothing of an identity number but that there is one', () => {
    const book = readOnlyBook({ procurements: [{ ...park, note: 'Ring 811218-9876' }], settings });
    book.select('Upphandlingar', 2);
    const answer = openRow(null);
    expect(JSON.stringify(answer)).not.toContain('811218');
    expect(rowIn(answer).cells.find(({ column }) => column === 'note')).toMatchObject({ isSecret: true });
  });

  it('tells of the other rows with its id', () => {
    const book = readOnlyBook({ procurements: [park, cleaning, park], settings });
    book.select('Upphandlingar', 2);
    expect(rowIn(openRow(null)).notices).toEqual(['Id U-2026-002 står på rad 2 och 4. Låt originalet behålla det och töm cellen på kopian: den får ett eget.']);
  });

  it('keeps HTML and formulas as the texts that they are', () => {
    const book = readOnlyBook({ procurements: [{ ...park, name: '<img src=x onerror=alert(1)>', note: '=HYPERLINK("http://x")' }], settings });
    book.select('Upphandlingar', 2);
    const row = rowIn(openRow(null));
    expect([text(row, 'name'), text(row, 'note')]).toEqual(['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")']);
  });
});

describe('where the selection stands on no row, the answer says what to do', () => {
  test.each([
    ['on another sheet', 'Budget', 3, 'Du står på bladet Budget. Ställ dig på en rad på bladet Upphandlingar, Steg, Platser, Dialog eller Enkät.'],
    ['on the headers', 'Upphandlingar', 1, 'Du står på rubrikraden på bladet Upphandlingar. Ställ dig på en rad under den.'],
    ['on an empty row', 'Upphandlingar', 40, 'Rad 40 på bladet Upphandlingar är tom. Ställ dig på en ifylld rad.'],
    ['on a row without an id', 'Upphandlingar', 3, 'Rad 3 på bladet Upphandlingar har inget id än. Vänta några sekunder och hämta raden igen; får den inget id, välj Skapa eller laga registret i menyn.'],
  ])('%s', (_, title, row, message) => {
    const book = readOnlyBook({ procurements: [cleaning, { name: 'Ny' }], settings });
    book.select(title, row);
    expect(messageIn(openRow(null))).toBe(message);
    expect(openRow(null).lists.people).toHaveLength(1);
  });

  it('nowhere', () => {
    readOnlyBook({ procurements: [cleaning], settings });
    expect(messageIn(openRow(null))).toMatch(/^Markera en cell/);
  });
});

describe('a row by its id', () => {
  it('is found wherever it stands', () => {
    readOnlyBook({ procurements: [park, cleaning], settings });
    expect(rowIn(openRow({ sheet: 'procurements', id: 'U-2026-001' })).version).toBe(7);
  });

  it('that is gone is told of', () => {
    readOnlyBook({ procurements: [park], settings });
    expect(messageIn(openRow({ sheet: 'procurements', id: 'U-2026-001' }))).toBe('Raden U-2026-001 finns inte längre på bladet Upphandlingar. Har den tagits bort kan den återställas under Borttagna rader.');
  });

  it('opens without the sheet Inställningar', () => {
    readOnlyBook({ procurements: [park] });
    expect(openRow({ sheet: 'procurements', id: 'U-2026-002' }).lists).toEqual(defaultSettings);
  });

  it('that people have doubled a header above says which', () => {
    const book = readOnlyBook({ procurements: [park], settings });
    (book.sheets.get('Upphandlingar') ?? [])[0]?.push('Status');
    expect(() => openRow({ sheet: 'procurements', id: 'U-2026-002' })).toThrow('Rubriken ”Status” finns 2 gånger');
  });
});

test.each([10, 1_000, 10_000])('opening takes four calls among %i rows, by the selection and by id', (count) => {
  const rows = Array.from({ length: count }, (_, index) => ({ ...cleaning, id: `U-2026-${String(index + 1).padStart(3, '0')}` }));
  const book = readOnlyBook({ procurements: rows, settings });
  book.select('Upphandlingar', count + 1);
  const last = rowIn(openRow(null)).id;
  expect(book.calls()).toBe(4);
  openRow({ sheet: 'procurements', id: last });
  expect(book.calls()).toBe(8);
});

test('what the other sheets say of a procurement takes four calls, and its names two', () => {
  const book = readOnlyBook({
    procurements: [cleaning, park],
    steps: [{ id: 'S-2026-001', procurement: 'U-2026-001', step: 'Kravställning' }, { id: 'S-2026-002', procurement: 'U-2026-002', step: 'Rekrytering' }],
    places: [{ id: 'P-2026-001', procurement: 'U-2026-002', place: 'praktik', state: 'tillsatt' }],
  });
  expect(procurementWork('U-2026-002')).toMatchObject({ steps: [{ id: 'S-2026-002' }], places: [{ id: 'P-2026-001', state: 'tillsatt' }] });
  expect(book.calls()).toBe(4);
  expect(procurementNames()).toEqual([{ id: 'U-2026-001', name: 'Städtjänster' }, { id: 'U-2026-002', name: 'Vinterparken' }]);
  expect(book.calls()).toBe(6);
});
