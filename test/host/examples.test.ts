import { describe, expect, it } from 'vitest';
import { codeBundle } from '../../src/build/codeBundle';
import { dataFiles } from '../../src/build/dataFiles';
import { emptyWorkbook, prepareOnce, scriptHost, valueOf } from './support/scriptHost';

const code = await codeBundle();
prepareOnce(code);
const { engine, runBundle } = scriptHost({ Exempel: dataFiles()['Exempel.html'] }, emptyWorkbook('Upphandlingar'));
const first = runBundle(code, 'createExamples');
const made = JSON.stringify(engine.model.exportData());

/** Every cell of a sheet, from A1 to its last filled one, as a script reads them. */
const cells = (name: string): readonly (readonly unknown[])[] => {
  const read = "function f(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues().map((row) => row.map((cell) => (cell instanceof Date ? 'a date!' : cell))) }";
  const values = valueOf(runBundle(read, 'f', [name]));
  return Array.isArray(values) ? values : [];
};

describe('sheet Upphandlingar holds the report\'s ten procurements, word for word', () => {
  /** Name, department, form; and status, awarded and start of the agreement, as in the report's columns. */
  const expected = [
    ['Stadsfesten', 'KLF', '', '', 'Nov -17', 'Mars -19'],
    ['Väghyveln', 'TF', '', '', 'Jan -18', 'Maj -18 – Nov -18'],
    ['Korttidshyra fordon', 'GNU', 'ramavtal', '', 'Maj -18', 'Sep -18 – Jun -20'],
    ['Vinterparken', 'SB', '', '', 'Apr -18', 'Jan -19 – Okt -23'],
    ['Kommunikationstjänster', 'KLF', 'ramavtal', '', 'Dec -18', 'Feb -19 – Dec -20'],
    ['Lås och låstjänster', 'GNU', 'ramavtal', '', 'Jan -19', 'Feb -19 – Dec -21'],
    ['Maskiner och verktyg', 'GNU', 'ramavtal', 'Pågår, slut feb -19', '', 'Mar -19 – Feb -21'],
    ['Färghandelsvaror', 'GNU', 'ramavtal', 'Kommande', '', 'Apr -19 – Mar -21'],
    ['Campingstugor', 'TF', '', '', 'Jan -19', '?'],
    ['Hofvallen', 'TF', '', '', '?', '?'],
  ];
  /** Whole months are written as the register writes them; the log has what stood there. */
  const written: Readonly<Record<string, string>> = { 'Nov -17': '2017-11', 'Jan -18': '2018-01', 'Maj -18': '2018-05', 'Apr -18': '2018-04', 'Dec -18': '2018-12', 'Jan -19': '2019-01', 'Mars -19': '2019-03' };
  const [headers = [], ...rows] = cells('Upphandlingar');
  const at = (row: readonly unknown[] | undefined, ...titles: readonly string[]) => titles.map((title) => row?.[headers.indexOf(title)]);

  it.each(expected.map((row, index) => [row[0], index, row] as const))('%s', (_name, index, row) => {
    expect(at(rows[index], 'Upphandling', 'Förvaltning', 'Form', 'Status', 'Tilldelad', 'Avtal från')).toEqual(row.map((text) => written[text] ?? text));
    const [, , , status, closed, carriedOut] = row;
    expect(at(rows[index], 'Anteckning')).toEqual([`Payoff 2019, rad 1499–1533. Upphandlingen stängdes: ${status || closed}. Genomförande: ${carriedOut}.`]);
  });
  it('and no eleventh', () => expect(rows).toHaveLength(expected.length));
  it('with ids and versions of the register\'s own, and a log', () => {
    const year = new Date().getFullYear();
    expect(rows.map((row) => at(row, 'Id')[0])).toEqual(expected.map((_, index) => `U-${year}-${String(index + 1).padStart(3, '0')}`));
    expect(rows.every((row) => /^\d+:/.test(String(at(row, 'Version')[0])))).toBe(true);
    expect(cells('Logg').filter((row) => row.includes('Nov -17')).map((row) => row.slice(2, 5))).toContainEqual(['skapad i bladet', 'Upphandlingar', `U-${year}-001`]);
  });
  it('and the standard cost, since no hours are registered', () => {
    expect(rows.map((row) => at(row, 'Registrerade timmar', 'Merkostnad', 'Merkostnad bygger på', 'Återbetalning, månader', 'Tillsatta'))).toEqual(expected.map(() => [0, 69_600, 'schablon 116 h', '', 0]));
  });
});

describe('sheet Kalkyl computes the golden table, unrounded', () => {
  const rows = cells('Kalkyl');
  /** Extra cost 69 600 (or 86 600 to society) divided by a month's income, as the report reasons. */
  const golden: Readonly<Record<string, number>> = {
    'Merkostnad': 116 * 600,
    'Merkostnad i samhällsekonomiska kronor': 86_600,
    'Kommunens intäkt, alternativ försörjningsstöd': 175_000,
    'Kommunens intäkt, alternativ aktivitetsstöd': 43_000,
    'Produktionsvärde utan subvention': 485_000,
    'Produktionsvärde med subvention': 194_000,
    'Potential utan resursförbrukning': 585_000,
    'Försörjningsstöd, en person': 69_600 / (175_000 / 12),
    'Försörjningsstöd, en del hade fått arbete ändå': 69_600 / (175_000 / 12 / 2),
    'Försörjningsstöd, flera personer': 69_600 / ((3 * 175_000) / 12),
    'Aktivitetsstöd, en person': 69_600 / (43_000 / 12),
    'Aktivitetsstöd, en del hade fått arbete ändå': 69_600 / (43_000 / 12 / 2),
    'Aktivitetsstöd, flera personer': 69_600 / ((3 * 43_000) / 12),
    'Samhället, utan subvention': 86_600 / (485_000 / 12),
    'Samhället, med subvention': 86_600 / (194_000 / 12),
    'Kommunen, försörjningsstöd, kort fördröjning': 350_000,
    'Kommunen, försörjningsstöd, lång fördröjning': 875_000,
    'Kommunen, aktivitetsstöd, kort fördröjning': 86_000,
    'Kommunen, aktivitetsstöd, lång fördröjning': 215_000,
    'Samhället, utan subvention, kort fördröjning': 970_000,
    'Samhället, utan subvention, lång fördröjning': 2_425_000,
    'Samhället, med subvention, kort fördröjning': 388_000,
    'Samhället, med subvention, lång fördröjning': 970_000,
    'Verkningsgrad': 0.2,
  };

  it.each(Object.entries(golden))('%s is %d', (label, expected) => {
    const found = rows.filter((row) => row[0] === label);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBeCloseTo(expected, 6);
    // The printed figure, and how far from it.
    expect(found[0]?.[5]).toBeCloseTo(expected - Number(found[0]?.[4]), 6);
  });

  it('and no cell shows an error', () => expect(rows.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]));
});

describe('sheet Budget computes its three procurements by range formulas', () => {
  const rows = cells('Budget');
  const header = rows.findIndex((row) => row[0] === 'Upphandling');
  const column = (title: string): readonly unknown[] => rows.slice(header + 1).map((row) => row[rows[header]?.indexOf(title) ?? -1]);
  /** Tax on the wage as the report's figures can be reconstructed: whole thousands, 13 400 free of tax, 22.02 %. */
  const tax = (monthlyWage: number): number => Math.round(((12 * monthlyWage - 13_400) * 0.2202) / 1000) * 1000;
  const income = [tax(22_500) + 118_000, tax(23_500) + 118_000, tax(24_800) - 14_000];
  const cost = [116 * 600, 116 * 600, 140 * 600];
  const working = [1, 3 * 0.75, 2 * 0.75];
  const after = (months: number): readonly number[] => income.map((each, row) => (working[row] ?? 0) * ((each * months) / 12) - (cost[row] ?? 0));

  it.each<readonly [string, readonly number[]]>([
    ['Merkostnad', cost],
    ['Årsintäkt per person', income],
    ['Återbetalning, månader', income.map((each, row) => (cost[row] ?? 0) / (((working[row] ?? 0) * each) / 12))],
    ['Resultat 12 månader', after(12)],
    ['Resultat 24 månader', after(24)],
    ['Resultat 36 månader', after(36)],
  ])('%s', (title, expected) => {
    const values = column(title);
    expected.forEach((value, row) => expect(values[row]).toBeCloseTo(value, 6));
    expect(values.slice(3).every((value) => value === '')).toBe(true);
  });
});

describe('the script that makes them', () => {
  it('says so, shows the procurements, and costs a known number of service calls', () => {
    console.log(`createExamples: ${JSON.stringify(first.calls)}`);
    expect(first).toMatchObject({ ok: true });
    expect(first.effects.filter(({ kind }) => kind === 'toast')).toEqual([
      { kind: 'toast', title: 'Exempelblad', message: 'Skapat: Upphandlingar, Steg, Platser, Dialog, Enkät, Antaganden, Inställningar, Logg, Kalkyl, Budget.' },
    ]);
    expect(first.effects.at(-1)).toEqual({ kind: 'activate', sheetId: 'forsta' });
    // At 0.1-0.3 s a call it must end well within six minutes.
    expect(first.calls.reads + first.calls.writes + first.calls.others).toBeLessThan(320);
  });

  it('changes nothing the second time, and says so', () => {
    const second = runBundle(code, 'createExamples');
    expect(second).toMatchObject({ ok: true, calls: { writes: 0 } });
    expect(second.effects).toContainEqual({ kind: 'toast', title: 'Exempelblad', message: 'Fanns redan och är orört: Upphandlingar, Kalkyl, Budget.' });
    expect(JSON.stringify(engine.model.exportData())).toBe(made);
  });
});

describe('a workbook that has some of the sheets', () => {
  const { runBundle: runIn } = scriptHost({ Exempel: dataFiles()['Exempel.html'] }, emptyWorkbook('Budget'));
  const filled = valueOf(runIn("function f() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Budget').getRange(1, 1, 1, 1).setValues([['mitt']]); return 1 }", 'f'));

  it('keeps them, gets the others, and is told both', () => {
    expect(filled).toBe(1);
    expect(runIn(code, 'createExamples').effects).toContainEqual({
      kind: 'toast',
      title: 'Exempelblad',
      message: 'Skapat: Upphandlingar, Steg, Platser, Dialog, Enkät, Antaganden, Inställningar, Logg, Kalkyl. Fanns redan och är orört: Budget.',
    });
    const read = "function f() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Budget').getDataRange().getValues() }";
    expect(valueOf(runIn(read, 'f'))).toEqual([['mitt']]);
  });
});

describe('an empty sheet that somebody has made too small', () => {
  const { snapshot, ...opening } = emptyWorkbook('Budget');
  const narrow = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, colNumber: 3 })) };
  const { runBundle: runIn } = scriptHost({ Exempel: dataFiles()['Exempel.html'] }, { ...opening, snapshot: narrow });

  it('is refused in Swedish, with what to do', () => {
    expect(runIn(code, 'createExamples')).toMatchObject({ ok: false, error: expect.stringMatching(/^Bladet Budget är tomt men för litet: \d+ rader och 13 kolumner behövs\. Ta bort bladet/) });
  });
});
