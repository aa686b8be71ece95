import { describe, expect, it } from 'vitest';
import { codeBundle } from '../../src/build/codeBundle';
import { dataFiles } from '../../src/build/dataFiles';
import { emptyWorkbook, prepareOnce, scriptHost, valueOf } from './support/scriptHost';

const code = await codeBundle();
prepareOnce(code);

type Row = readonly unknown[];

/** First and last row for procurements, and the row that closes them, as the sheet is made. */
const [firstRow, lastRow, closingRow] = [6, 25, 26];

const workshop = scriptHost({ Exempel: dataFiles()['Exempel.html'] }, emptyWorkbook('Upphandlingar'));
valueOf(workshop.runBundle(code, 'createExamples'));
const made = JSON.stringify(workshop.engine.model.exportData());

/** The sheet Budget as it is made, and what people do to it. */
const budget = () => {
  const { engine, runBundle } = scriptHost({}, { ...emptyWorkbook(), snapshot: JSON.parse(made) });
  const { model } = engine;
  const sheetId = model.getters.getSheetIdByName('Budget') ?? '';
  const at = { sheetId, sheetName: 'Budget' };
  const script = (body: string, ...args: readonly unknown[]): unknown =>
    valueOf(runBundle(`function f(...args) { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Budget'); ${body} }`, 'f', args));
  const done = (result: { readonly isSuccessful: boolean }): void => expect(result.isSuccessful).toBe(true);
  return {
    /** Types a row's cells, from column A. */
    type: (row: number, ...cells: Row) => script('sheet.getRange(args[0], 1, 1, args[1].length).setValues([args[1]]); return 1', row, cells),
    insertRow: (row: number, position: 'before' | 'after') =>
      done(model.dispatch('ADD_COLUMNS_ROWS', { ...at, dimension: 'ROW', base: row - 1, quantity: 1, position })),
    insertColumn: (column: number) =>
      done(model.dispatch('ADD_COLUMNS_ROWS', { ...at, dimension: 'COL', base: column - 1, quantity: 1, position: 'before' })),
    removeRow: (row: number) => done(model.dispatch('REMOVE_COLUMNS_ROWS', { ...at, dimension: 'ROW', elements: [row - 1] })),
    sortBy: (column: number, sortDirection: 'asc' | 'desc') =>
      done(
        model.dispatch('SORT_CELLS', {
          sheetId,
          col: column - 1,
          row: firstRow - 1,
          zone: { left: 0, right: 5, top: firstRow - 1, bottom: lastRow - 1 },
          sortDirection,
        }),
      ),
    rows: () => script('return sheet.getDataRange().getValues()') as readonly Row[],
    shown: (column: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col: column - 1, row: row - 1 }).formattedValue,
  };
};

type Budget = ReturnType<typeof budget>;

const computed = ['Merkostnad', 'Årsintäkt per person', 'Återbetalning, månader', 'Resultat 12 månader', 'Resultat 24 månader', 'Resultat 36 månader', 'Fel i raden'];

/** Every row's name with its cost and its result after a year; and the sums, with the number of rows and persons. */
const seen = ({ rows }: Budget) => {
  const all = rows();
  const header = all.findIndex((row) => row[0] === 'Upphandling');
  const titles = all[header] ?? [];
  const column = (title: string) => titles.indexOf(title);
  expect(computed.map(column).filter((index) => index < 0)).toEqual([]);
  const of = (row: Row | undefined, ...names: readonly string[]) => names.map((title) => row?.[column(title)]);
  const written = all.slice(header + 1).filter((row) => row.some((cell) => cell !== '') && row[0] !== 'Infoga nya rader ovanför denna');
  return {
    rows: Object.fromEntries(written.map((row) => [row[0], of(row, 'Merkostnad', 'Resultat 12 månader')])),
    sums: of(all[header - 1], 'Upphandling', 'Personer', 'Merkostnad', 'Resultat 12 månader'),
  };
};

const procurements = {
  'Städtjänster': [69_600, 105_400],
  'Markskötsel': [69_600, 328_650],
  'Livsmedelstransporter': [84_000, -10_500],
} as const;
const { Städtjänster, ...withoutFirst } = procurements;
/** One person from economic assistance with 80 hours: 175 000 less 80 times 600. */
const parkRow = ['Parkskötsel', 1, 22_500, 'FS', 0, 80] as const;
const park = { 'Parkskötsel': [48_000, 127_000] };
const total = (rows: Readonly<Record<string, readonly [number, number] | readonly number[]>>, persons: number) => [
  Object.keys(rows).length,
  persons,
  ...[0, 1].map((index) => Object.values(rows).reduce((sum, row) => sum + (row[index] ?? 0), 0)),
];

describe('whatever is done to the rows of Budget, each has its figures and the sums are theirs', () => {
  it.each<[string, (sheet: Budget) => void, Readonly<Record<string, readonly number[]>>, persons: number]>([
    ['as made', () => {}, procurements, 6],
    ['the first removed', ({ removeRow }) => removeRow(firstRow), withoutFirst, 5],
    ['the last yellow row removed', ({ removeRow }) => removeRow(lastRow), procurements, 6],
    [
      'one inserted first',
      ({ insertRow, type }) => {
        insertRow(firstRow, 'before');
        type(firstRow, ...parkRow);
      },
      { ...procurements, ...park },
      7,
    ],
    [
      'one inserted below the headers',
      ({ insertRow, type }) => {
        insertRow(firstRow - 1, 'after');
        type(firstRow, ...parkRow);
      },
      { ...procurements, ...park },
      7,
    ],
    [
      'one inserted in the middle',
      ({ insertRow, type }) => {
        insertRow(firstRow + 1, 'before');
        type(firstRow + 1, ...parkRow);
      },
      { ...procurements, ...park },
      7,
    ],
    [
      'one inserted last, above the closing row',
      ({ insertRow, type }) => {
        insertRow(closingRow, 'before');
        type(closingRow, ...parkRow);
      },
      { ...procurements, ...park },
      7,
    ],
    [
      'one inserted after the last yellow row',
      ({ insertRow, type }) => {
        insertRow(lastRow, 'after');
        type(lastRow + 1, ...parkRow);
      },
      { ...procurements, ...park },
      7,
    ],
    ['the last yellow row filled in', ({ type }) => type(lastRow, ...parkRow), { ...procurements, ...park }, 7],
    ['the closing row written over', ({ type }) => type(closingRow, ...parkRow), { ...procurements, ...park }, 7],
    ['the closing row removed', ({ removeRow }) => removeRow(closingRow), procurements, 6],
    ['every procurement removed', ({ removeRow }) => [8, 7, 6].forEach(removeRow), {}, 0],
    ['sorted by name', ({ sortBy }) => sortBy(1, 'asc'), procurements, 6],
    ['sorted by wage, highest first', ({ sortBy }) => sortBy(3, 'desc'), procurements, 6],
    ['a column inserted first among the results', ({ insertColumn }) => insertColumn(7), procurements, 6],
    ['a column inserted among the inputs', ({ insertColumn }) => insertColumn(4), procurements, 6],
    ['a row inserted above the sums', ({ insertRow }) => insertRow(3, 'before'), procurements, 6],
    [
      'the first removed and another inserted first',
      ({ removeRow, insertRow, type }) => {
        removeRow(firstRow);
        insertRow(firstRow, 'before');
        type(firstRow, ...parkRow);
      },
      { ...withoutFirst, ...park },
      6,
    ],
  ])('%s', (_, change, expected, persons) => {
    const sheet = budget();
    change(sheet);
    expect(seen(sheet)).toEqual({ rows: expected, sums: total(expected, persons) });
  });
});

describe('the sums stand only where every filled row has its figure', () => {
  const sumsAfter = (...rows: readonly Row[]) => {
    const sheet = budget();
    rows.forEach((row, index) => sheet.type(firstRow + 3 + index, ...row));
    return seen(sheet).sums;
  };
  const oneFault = 'fel i rader: 1';

  it.each<[string, readonly Row[], Row]>([
    ['an alternative that is none', [['Park', 1, 22_500, 'pension', 0, 80]], [4, 7, 271_200, oneFault]],
    ['no hours', [['Park', 1, 22_500, 'FS']], [4, 7, oneFault, oneFault]],
    ['a name alone', [['Park']], [4, 7, oneFault, oneFault]],
    ['a wage without a name', [['', '', 22_500]], [4, 7, oneFault, oneFault]],
    ['persons in words', [['Park', 'tre', 22_500, 'FS', 0, 80]], [4, oneFault, 271_200, oneFault]],
    ['two of them', [['Park'], ['Lek', 1, '', 'FS', '200 %', 80]], [5, 8, oneFault, 'fel i rader: 2']],
    ['blank wage, persons and probability stand for the usual ones', [['Park', '', '', 'FS', '', 80]], [4, 7, 271_200, 550_550]],
  ])('%s', (_, rows, sums) => {
    expect(sumsAfter(...rows)).toEqual(sums);
  });
  it('the first cell says how many rows are summed', () => {
    const sheet = budget();
    expect([1, 2, 7, 8].map((column) => sheet.shown(column, 4))).toEqual(['Summa av 3 rader', '6', '223\u00a0200', '']);
  });
});

it('a row in error says the same in every column that builds on it, and where there is room to read it', () => {
  const sheet = budget();
  sheet.type(7, 'Markskötsel', 3, 23_500, 'pension', 0.25, 116);
  expect(sheet.rows()[6]?.slice(6)).toEqual([69_600, ...Array.from({ length: 6 }, () => 'alternativ: okänt alternativ')]);
  expect(sheet.rows()[5]?.at(-1)).toBe('');
});

it('a row that lacks what its figures are computed from says so at its end', () => {
  const sheet = budget();
  sheet.type(9, 'Park');
  sheet.type(10, 'Lek', 1, '', 'FS');
  expect(sheet.rows().slice(5).map((row) => row.at(-1)).filter((text) => text !== '')).toEqual(['alternativ och timmar saknas', 'merkostnad: saknas']);
});

it('half a per cent is shown as that', () => {
  const sheet = budget();
  sheet.type(7, 'Markskötsel', 3, 23_500, 'FS', 0.005, 116);
  expect(sheet.shown(5, 7)).toBe('0,5%');
});
