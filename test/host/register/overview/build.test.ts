import { describe, expect, it } from 'vitest';
import { overviewCharts } from '../../../../src/register/overviewSheet/overviewCharts';
import { emptyWorkbook } from '../../support/scriptHost';
import { toastOf } from '../setup/support/registerHost';
import { fill } from './support/filled';
import { overviewHost, type OverviewHost } from './support/overviewHost';

const titles = overviewCharts.map(({ title }) => title);

const chartsIn = ({ model: { getters }, idOf }: OverviewHost): readonly (string | undefined)[] =>
  getters.getChartIds(idOf('Översikt')).map((id) => getters.getChartDefinition(id).title?.text);

/** The pixels that each chart lies over. */
const places = ({ model: { getters }, idOf }: OverviewHost) =>
  getters.getFigures(idOf('Översikt')).map(({ row, col, offset, width, height }) => {
    const { start: left } = getters.getColDimensions(idOf('Översikt'), col);
    const { start: top } = getters.getRowDimensions(idOf('Översikt'), row);
    return { left: left + offset.x, right: left + offset.x + width, top: top + offset.y, bottom: top + offset.y + height };
  });

describe('the menu item', () => {
  const own = overviewHost();
  fill(own, { procurements: 12, places: 40 });
  const answer = own.build();

  it('makes the sheet, shows it, and says so', () => {
    expect(toastOf(answer)).toBe('Bladet Översikt är skapat: nyckeltal, diagram och underlag. Det räknas om av sig självt.');
    expect(answer.effects).toContainEqual({ kind: 'activate', sheetId: own.idOf('Översikt') });
  });
  it('draws every chart, from cells that have numbers', () => {
    expect(chartsIn(own)).toEqual(titles);
    for (const title of titles) expect(own.drawn(title).some(([, value]) => Number(value) !== 0), title).toBe(true);
    expect(own.drawn('Ackumulerat netto för kommunen, kr', 1).filter(([, value]) => Number.isFinite(value))).toHaveLength(5);
  });
  it('leaves no formula in error', () => expect(own.values('Översikt').flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]));
  it('lays no chart over another, or over a cell that says something', () => {
    const all = places(own);
    const apart = (a: (typeof all)[number], b: (typeof all)[number]): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    all.forEach((one, i) => all.slice(i + 1).forEach((other) => expect(apart(one, other)).toBe(true)));
    const { getters } = own.model;
    const sheetId = own.idOf('Översikt');
    own.values('Översikt').forEach((line, row) => line.forEach((cell, col) => {
      if (cell === '') return;
      const { start: left, end: right } = getters.getColDimensions(sheetId, col);
      const { start: top, end: bottom } = getters.getRowDimensions(sheetId, row);
      for (const chart of all) expect(apart(chart, { left, right, top, bottom }), String(cell)).toBe(true);
    }));
  });
  it('keeps its charts when the workbook is opened again', () => {
    const again = overviewHost(JSON.stringify(own.model.exportData()));
    expect(chartsIn(again)).toEqual(titles);
    expect(again.drawn('Platser från krav till avslut')).toEqual(own.drawn('Platser från krav till avslut'));
  });
  it('draws anew when a cell changes', () => {
    const [, before] = own.drawn('Platser från krav till avslut')[0] ?? [];
    own.put('Upphandlingar', 2, [{ 'Krävda platser': 1000 }]);
    expect(Number(own.drawn('Platser från krav till avslut')[0]?.[1])).toBeGreaterThan(Number(before) + 990);
  });

  it('chosen again, makes its own part anew and leaves what people have added', () => {
    own.script(`const sheet = book.getSheetByName('Översikt');
      sheet.getRange(3, 6, 1, 1).setValues([['Min anteckning']]);
      sheet.getRange(7, 2, 1, 1).setValues([['överskrivet']]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange(5, 1, 3, 2)).setPosition(5, 6, 0, 0).setOption('title', 'Mitt diagram').build())`);
    const again = own.build();
    expect(toastOf(again)).toBe('Bladet Översikt är ombyggt: kolumn A–D och bladets 5 egna diagram. Det du har lagt till höger om dem är orört.');
    expect([...chartsIn(own)].sort()).toEqual(['Mitt diagram', ...titles].sort());
    expect(own.values('Översikt')[2]?.[5]).toBe('Min anteckning');
    expect(typeof own.values('Översikt')[6]?.[1]).toBe('number');
  });

  it('makes room again where rows and columns have been taken away', () => {
    const sheet = { sheetId: own.idOf('Översikt'), sheetName: 'Översikt' };
    own.model.dispatch('REMOVE_COLUMNS_ROWS', { ...sheet, dimension: 'ROW', elements: Array.from({ length: 950 }, (_, index) => index + 50) });
    own.model.dispatch('REMOVE_COLUMNS_ROWS', { ...sheet, dimension: 'COL', elements: Array.from({ length: 23 }, (_, index) => index + 3) });
    expect(own.build()).toMatchObject({ ok: true });
    expect(own.table('Återbetalning', 1)[0]?.[1]).toBeGreaterThan(0);
  });
});

describe('an empty register', () => {
  const own = overviewHost();
  own.build();
  it('has a sheet that says of each chart why it is empty', () =>
    expect(own.values('Översikt').flat().filter((cell) => /^(?:Tomt än|Visas inte)/.test(String(cell)))).toEqual([
      'Tomt än: prognosen behöver Avtal från, platser och Andel försörjningsstöd på bladet Upphandlingar.',
      'Tomt än: ingen upphandling har ett id.',
      'Tomt än: inga platser är krävda eller överenskomna.',
      'Tomt än: fyll i Andel försörjningsstöd på bladet Upphandlingar.',
      'Visas inte: 0 avslutade platser, och minst 5 behövs.',
    ]));
  it('has no formula in error', () => expect(own.values('Översikt').flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]));
});

it('takes as many service calls for 10 procurements as for 120', () => {
  const calls = [10, 120].map((procurements) => {
    const own = overviewHost();
    fill(own, { procurements, places: procurements * 2 });
    const [first, second] = [own.build(), own.build()];
    console.info(JSON.stringify({ figure: 'service calls: build Översikt, and again', procurements, first: first.calls, second: second.calls, milliseconds: [first, second].map(({ milliseconds }) => Math.round(milliseconds)) }));
    return [first, second].map(({ calls: { reads, writes, flushes, others } }) => [reads, writes, flushes, others]);
  });
  expect(calls[1]).toEqual(calls[0]);
});

describe('without changing anything it says what to do', () => {
  const told = (own: OverviewHost): string => {
    const before = own.snapshot();
    const answer = own.build();
    expect(own.snapshot()).toBe(before);
    return toastOf(answer);
  };

  it('where there is no register', () =>
    expect(told(overviewHost(JSON.stringify(emptyWorkbook().snapshot)))).toBe(
      'Bladen Upphandlingar, Steg, Platser och Antaganden finns inte. Har de bytt namn, ge dem tillbaka sina namn. Annars välj Skapa eller laga registret i menyn.',
    ));
  it('where a column is not to be found', () => {
    const own = overviewHost();
    const column = own.values('Platser')[0]?.indexOf('Efteråt') ?? 0;
    own.script('book.getSheetByName("Platser").getRange(1, args[0], 1, 1).setValues([["Sedan"]])', column + 1);
    expect(told(own)).toBe('Kolumnen ”Efteråt” saknas på bladet ”Platser” (rubrikerna står på rad 1). Skriv tillbaka rubriken, eller lägg till kolumnen med menyn Skapa eller laga registret.');
  });
  it('where a sheet of that name is somebody’s own', () => {
    const own = overviewHost();
    own.script('book.insertSheet("Översikt").getRange(4, 2, 1, 1).setValues([["Mitt"]])');
    expect(told(own)).toBe('Bladet Översikt har ett annat innehåll, och inget är ändrat. Byt namn på bladet, eller flytta tillbaka rubriken ”Översikt över registret” till cell A1, och försök igen.');
  });
});
