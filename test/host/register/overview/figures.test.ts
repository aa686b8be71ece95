import { describe, expect, it } from 'vitest';
import { placeCounts } from '../../../../src/register/outcomes/placeCounts';
import { outcomeShares } from '../../../../src/register/outcomes/outcomeShares';
import { netOverTime } from '../../../../src/register/summary/netOverTime';
import { fill } from './support/filled';
import { overviewHost, today, type OverviewHost } from './support/overviewHost';

const net = 'Ackumulerat netto, kr';

const built = (seed: number): OverviewHost => {
  const own = overviewHost();
  fill(own, { procurements: 12, places: 60, seed });
  expect(own.build()).toMatchObject({ ok: true });
  return own;
};

/** Whatever the sheet's order of adding, to a thousandth of a krona. */
const sameNumber = (seen: unknown, expected: number | undefined): void => {
  if (expected === undefined) expect(seen).toBe('');
  else expect(seen).toBeCloseTo(expected, 3);
};

/** Holds every figure of the sheet against what the register's own rules say of the same rows. */
const holds = (own: OverviewHost, hourlyCost = 600): void => {
  const files = own.files();
  const { points, forecastOf } = netOverTime(files, hourlyCost, today);
  const seen = own.table(net, points.length);
  points.forEach(({ day, forecast, outcome }, line) => {
    const [date, shownForecast, shownOutcome] = seen[line] ?? [];
    expect(date instanceof Date ? date.toLocaleDateString('sv-SE') : date).toBe(day);
    sameNumber(shownForecast, forecast);
    sameNumber(shownOutcome, outcome);
  });
  expect(seen[0]?.[3]).toBe(`Prognosen bygger på ${forecastOf.known} av ${forecastOf.all} upphandlingar.`);
  const places = placeCounts(files);
  expect(['Upphandlingar', 'Krävda platser', 'Överenskomna platser', 'Tillsatta platser', 'Avslutade platser'].map((label) => own.beside(label))).toEqual([
    files.length, places.required, places.agreed, places.filled, places.finished,
  ]);
  const { n, shares, toWork, toWorkOrStudies, stepsUp } = outcomeShares(files.flatMap((file) => file.places));
  expect(n).toBeGreaterThanOrEqual(5);
  const titles = Object.entries(shares);
  expect(own.table('Efter platsen', titles.length).map(([title]) => title)).toEqual(titles.map(([title]) => title));
  own.table('Efter platsen', titles.length).forEach(([, share], line) => sameNumber(share, titles[line]?.[1]));
  sameNumber(own.beside('Till arbete efter platsen'), toWork);
  sameNumber(own.beside('Till arbete eller studier'), toWorkOrStudies);
  expect(own.beside('Steg på trappan')).toBe(stepsUp);
};

describe('the formulas of the sheet give what the register’s own rules give', () => {
  it.each([1, 2, 3])('on a register with rows of every kind: %i', (seed) => holds(built(seed)));

  it('also after rows have been sorted and inserted, columns moved, and a sheet renamed', () => {
    const own = built(7);
    const change = (...command: Parameters<typeof own.model.dispatch>): void => {
      expect(own.model.dispatch(...command)).toMatchObject({ isSuccessful: true });
    };
    const at = (title: string) => ({ sheetId: own.idOf(title), sheetName: title });
    change('SORT_CELLS', { sheetId: own.idOf('Platser'), col: 2, row: 1, zone: { left: 0, right: 12, top: 1, bottom: 60 }, sortDirection: 'desc' });
    change('ADD_COLUMNS_ROWS', { ...at('Steg'), dimension: 'ROW', base: 3, quantity: 2, position: 'before' });
    change('MOVE_COLUMNS_ROWS', { ...at('Platser'), dimension: 'COL', elements: [4], base: 11, position: 'before' });
    change('ADD_COLUMNS_ROWS', { ...at('Upphandlingar'), dimension: 'COL', base: 0, quantity: 1, position: 'before' });
    holds(own);
    change('RENAME_SHEET', { sheetId: own.idOf('Platser'), oldName: 'Platser', newName: 'Våra platser, 2026' });
    const before = own.values('Översikt');
    own.put('Våra platser, 2026', 2, [{ 'Anteckning': 'Bra' }]);
    expect(own.values('Översikt')).toEqual(before);
    expect(own.build()).toMatchObject({ ok: true });
    expect(own.values('Översikt')).toEqual(before);
  });

  it('with the hourly cost of Antaganden, and with the report’s where it is blank or gone', () => {
    const own = built(8);
    const row = own.values('Antaganden').findIndex(([name]) => name === 'Timkostnad') + 1;
    own.script('book.getSheetByName("Antaganden").getRange(args[0], 2, 1, 1).setValues([[750]])', row);
    holds(own, 750);
    own.script('book.getSheetByName("Antaganden").getRange(args[0], 1, 1, 2).setValues([["Timkostnad", ""]])', row);
    holds(own, 600);
    own.script('book.getSheetByName("Antaganden").getRange(args[0], 1, 1, 2).setValues([["", ""]])', row);
    holds(own, 600);
  });

  it('also where the spreadsheet has made dates of the texts', () => {
    const own = built(11);
    for (const [title, columns] of [['Upphandlingar', ['Avtal från']], ['Platser', ['Tillsatt', 'Avslutad']], ['Steg', ['Klart']]] as const) {
      for (const header of columns) {
        const column = own.values(title)[0]?.indexOf(header) ?? 0;
        const made = own.script('const cells = book.getSheetByName(args[0]).getRange(2, args[1], 60, 1); const texts = cells.getValues(); cells.setNumberFormat("yyyy-mm-dd").setValues(texts); return cells.getValues().filter(([cell]) => cell instanceof Date).length', title, column + 1);
        expect(made).toBeGreaterThan(0);
      }
    }
    holds(own);
  });

  it('with every status counted once', () => {
    const own = built(9);
    const counted = own.table('Status', 10);
    expect(counted.map(([title]) => title)).toEqual(['planerad', 'förberedelse', 'annonserad', 'tilldelad', 'avtal', 'genomförande', 'avslutad', 'granskad ej lämplig', 'avbruten', 'saknas eller oklar']);
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(12);
    expect(counted[5]?.[1]).toBe(own.files().filter(({ status }) => status === 'carriedOut').length);
  });

  it('with the longest payback first, of procurements that are not rejected', () => {
    const own = built(10);
    const expected = own.files()
      .filter(({ status, procurement }) => status !== 'cancelled' && status !== 'unsuitable' && procurement.requirement !== 'ej lämplig')
      .flatMap(({ procurement: { id, name, payback } }) => (payback === null ? [] : [[name ?? id, payback] as const]))
      .sort(([, a], [, b]) => b - a);
    expect(expected.length).toBeGreaterThan(1);
    expect(own.table('Återbetalning', 20).filter(([name]) => name !== '').map(([name, months]) => [name, months])).toEqual(expected);
  });
});

describe('of fewer than five people nothing is told', () => {
  const procurement = { Id: 'U-2026-001', Upphandling: 'Städ', 'Andel försörjningsstöd': 1, 'Avtal från': '2024-01-01', 'Överenskomna platser': 5 };
  const ended = { 'Upphandling, id': 'U-2026-001', Plats: 'praktik', 'Läge': 'avslutad', Tillsatt: '2024-01-01', Avslutad: '2024-02-01', 'Efteråt': 'anställning utan subvention', 'Steg på trappan': 2 };
  const own = overviewHost();
  own.put('Upphandlingar', 2, [procurement]);
  own.put('Platser', 2, [ended, ended, ended, ended]);
  own.build();
  const shares = (): readonly unknown[] => own.table('Efter platsen', 6).map(([, share]) => share);

  it('neither shares, nor steps, nor the income that came after', () => {
    expect(shares()).toEqual(['', '', '', '', '', '']);
    expect(['Till arbete efter platsen', 'Till arbete eller studier', 'Steg på trappan'].map((label) => own.beside(label))).toEqual(['visas inte', 'visas inte', 'visas inte']);
    expect(own.beside('Netto hittills, utfall')).toBe(0);
  });
  it('and the sheet says so where the chart is empty', () => {
    expect(own.values('Översikt').flat()).toContain('Visas inte: 4 avslutade platser, och minst 5 behövs.');
    expect(own.drawn('Vad som kom efter platsen').filter(([, value]) => Number(value) > 0)).toEqual([]);
  });
  it('with a fifth, everything is told', () => {
    own.put('Platser', 6, [ended]);
    expect(shares()).toEqual([1, 0, 0, 0, 0, 0]);
    expect(own.beside('Steg på trappan')).toBe(10);
    expect(Number(own.beside('Netto hittills, utfall'))).toBeGreaterThan(0);
    expect(own.drawn('Vad som kom efter platsen')[0]).toEqual(['anställning utan subvention', 1]);
  });
});
