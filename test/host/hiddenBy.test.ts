import { Model } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { hiddenBy } from '../../src/host/page/hiddenBy';
import { prepareOnce } from './support/scriptHost';

prepareOnce();
const sheetId = 'ett';
const cells = { A1: 'Status', A2: 'klar', A3: 'pågår', A4: 'klar' };
const open = (): Model => new Model({ sheets: [{ id: sheetId, name: 'Upphandlingar', cells }, { id: 'två', name: 'Logg' }] });
const select = (left: number, top: number, right = left, bottom = top) => ({ kind: 'select', sheetId, zone: { left, right, top, bottom } }) as const;

const filter = (model: Model): void => {
  const zone = { left: 0, right: 0, top: 0, bottom: 3 };
  const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
  model.dispatch('CREATE_TABLE', { sheetId, ranges, tableType: 'static', config: { ...defaults, hasFilters: true } });
  model.dispatch('UPDATE_FILTER', { sheetId, col: 0, row: 0, value: { filterType: 'values', hiddenValues: ['klar'] } });
};
const defaults = { hasFilters: false, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1, bandedRows: false, bandedColumns: false, automaticAutofill: false, styleId: 'TableStyleMedium5' };

const acts: Readonly<Record<string, readonly [(model: Model) => void, ReturnType<typeof select>, string, RegExp]>> = {
  'a filter': [filter, select(0, 1), 'Rad 2 är markerad men syns inte', /^Ett filter döljer den/],
  'a hand': [(model) => model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [4, 5] }), select(0, 4, 2, 5), 'Rad 5 är markerad men syns inte', /Visa alla dolda rader/],
  'a folded group': [
    (model) => {
      model.dispatch('GROUP_HEADERS', { sheetId, dimension: 'ROW', start: 4, end: 6 });
      model.dispatch('FOLD_HEADER_GROUP', { sheetId, dimension: 'ROW', start: 4, end: 6 });
    },
    select(0, 5), 'Rad 6 är markerad men syns inte', /hopfälld grupp/,
  ],
  'a hidden column': [(model) => model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [1] }), select(1, 0), 'Kolumn B är markerad men syns inte', /Visa alla dolda kolumner/],
};

describe('what a script marks is told to be hidden by', () => {
  it.each(Object.entries(acts))('%s', (_what, [act, goal, title, message]) => {
    const model = open();
    expect(hiddenBy(model.getters, goal)).toBeUndefined();
    act(model);
    expect(hiddenBy(model.getters, goal)).toEqual({ title, message: expect.stringMatching(message) });
  });

  it('a hidden sheet, also when only the sheet is opened', () => {
    const model = open();
    model.dispatch('HIDE_SHEET', { sheetId: 'två' });
    expect(hiddenBy(model.getters, { kind: 'activate', sheetId: 'två' })?.title).toBe('Bladet Logg är dolt');
  });
});

it('nothing is told of cells of which some are seen', () => {
  const model = open();
  filter(model);
  expect(hiddenBy(model.getters, select(0, 1, 3, 2))).toBeUndefined();
});
