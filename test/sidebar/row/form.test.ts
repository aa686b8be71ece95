import { describe, expect, it, test } from 'vitest';
import { registerSheets } from '../../../src/register/sheets';
import { columnsOfSheet, rowSheetNames } from '../../../src/register/rowSheets';
import { shownText } from '../../../src/register/form/shownText';
import { readCell } from '../../../src/register/values/readCell';
import { textsOf, typed } from '../../../src/sidebar/row/state/draft';
import { fieldView } from '../../../src/sidebar/row/state/fieldView';
import { findingsOf, obstacles } from '../../../src/sidebar/row/state/formFindings';
import { newRow } from '../../../src/sidebar/row/state/newRow';
import { sectionOfStatus, sectionsOf } from '../../../src/sidebar/row/state/sections';
import { statusStep } from '../../../src/sidebar/row/state/statusStep';
import { lists, opened } from './rows';

const context = { today: '2026-11-22', settings: lists };
const nothing = { steps: [], places: [] };

describe('the parts of the form', () => {
  it.each(rowSheetNames)('%s: every column but the register’s own is in one part', (sheet) => {
    const all = sectionsOf(sheet).flatMap(({ columns }) => columns);
    const own = Object.entries(columnsOfSheet(sheet)).filter(([, { kind }]) => kind !== 'id' && kind !== 'version').map(([name]) => name);
    expect([...all].sort()).toEqual([...own].sort());
  });

  it('a procurement has one for each status that asks for something, with what belongs to it', () => {
    const parts = new Map(sectionsOf('procurements').map(({ name, columns }) => [name, columns]));
    expect(parts.get('always')).toEqual(['name', 'status']);
    expect(parts.get('contract')).toEqual(expect.arrayContaining(['requiredPlaces', 'contractFrom', 'optionTo', 'organisationNumber', 'matching']));
    expect(parts.get('people')).toHaveLength(8);
    expect(parts.get('calculation')).toEqual(['assistanceShare', 'monthlyWage', 'subsidyShare', 'deadweight']);
  });

  test.each([
    ['contract', 'contract'],
    ['preparation', 'planned'],
    ['finished', 'carriedOut'],
    ['cancelled', 'planned'],
    [undefined, 'planned'],
  ] as const)('at %s, %s is open', (status, section) => {
    expect(sectionOfStatus(sectionsOf('procurements'), status)).toBe(section);
  });

  it('in a sheet without statuses there is one', () => {
    expect(sectionOfStatus(sectionsOf('places'), undefined)).toBe('details');
  });
});

describe('a cell as the form shows it', () => {
  const { value, subsidyShare, plannedStart, considerations, form, note, payback } = registerSheets.procurements.columns;
  test.each([
    ['an amount', value, '22500.5', '22\u00a0500,5'],
    ['a share', subsidyShare, '0.125', '12,5\u00a0%'],
    ['a whole share', subsidyShare, '0.07', '7\u00a0%'],
    ['a month', plannedStart, 'Nov -17', 'Nov -17'],
    ['an unknown date', plannedStart, '?', '?'],
    ['a choice by its beginning', form, 'ram', 'ramavtal'],
    ['several', considerations, 'Arbetsmiljö, rättvis handel', 'arbetsmiljö; rättvis handel'],
    ['what cannot be read', value, 'mycket', 'mycket'],
    ['a text like a number', note, '0.5', '0.5'],
    ['a computed figure', payback, '4.7712', '4,8'],
  ])('%s', (_, column, cell, text) => {
    expect(shownText(column, cell)).toBe(text);
  });

  it('reads as the cell does', () => {
    for (const share of [0, 0.005, 0.07, 0.125, 0.29, 0.333333, 1]) expect(readCell(subsidyShare, shownText(subsidyShare, String(share)))).toBe(share);
    for (const amount of [0, 0.5, 22_500, 1_234_567.89]) expect(readCell(value, shownText(value, String(amount)))).toBe(amount);
  });
});

describe('a field', () => {
  const view = (texts: Readonly<Record<string, string>>, column: 'value' | 'caseNumber' | 'plannedStart', text?: string, inTheWay: readonly string[] = []) => {
    const row = opened(texts);
    const begun = text === undefined ? undefined : typed(row, undefined, column, text);
    const draft = begun === undefined ? undefined : { ...begun, inTheWay };
    const all = textsOf(row, draft);
    return fieldView({ row, draft, texts: all, findings: findingsOf(row, all, context), status: 'advertised' }, column, registerSheets.procurements.columns[column]);
  };

  it('that the status asks for is marked as missing, and says more only after an attempt to save', () => {
    expect(view({ status: 'annonserad' }, 'caseNumber')).toMatchObject({ need: 'missing', faults: [] });
    expect(view({ status: 'annonserad' }, 'caseNumber', ' ', ['caseNumber']).faults[0]).toMatch(/^Det här behövs från och med status ”annonserad”/);
    expect(view({ status: 'annonserad', caseNumber: 'KS 2019/777' }, 'caseNumber')).toMatchObject({ need: 'filled', faults: [] });
  });

  it('says at once what is wrong and how to write it', () => {
    expect(view({ status: 'planerad' }, 'value', 'många').faults[0]).toMatch(/^Här ska stå ett belopp i kronor, men det står ”många”/);
  });

  it('never says an identity number again', () => {
    const { faults } = view({ status: 'planerad' }, 'caseNumber', '811218-9876');
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('811218');
  });

  test.each([
    ['1,2 mkr', 'value', '1\u00a0200\u00a0000'],
    ['22 500 kr', 'value', ''],
    ['Nov -17', 'plannedStart', '2017-11'],
    ['2026-01-15', 'plannedStart', ''],
    ['?', 'plannedStart', ''],
  ] as const)('%s is read as it should be', (text, column, reading) => {
    expect(view({ status: 'planerad' }, column, text).reading).toBe(reading);
  });
});

describe('what keeps a form from being saved', () => {
  const columnsOf = (row: ReturnType<typeof opened>, ...changes: readonly (readonly [string, string])[]) =>
    obstacles(row, changes.reduce<ReturnType<typeof typed> | undefined>((draft, [column, text]) => typed(row, draft, column, text), undefined), context).map(({ column }) => column);
  const advertised = opened({ name: 'Park', status: 'annonserad' });

  it('what was missing before does not', () => {
    expect(columnsOf(advertised, ['note', 'ny'])).toEqual([]);
  });
  it('what cannot be read does', () => {
    expect(columnsOf(advertised, ['value', 'många'])).toEqual(['value']);
  });
  it('what the change itself makes wrong elsewhere does', () => {
    expect(columnsOf(advertised, ['requirement', 'ej lämplig'])).toEqual(['reason']);
  });
  it('a status that asks for more does, until it is there', () => {
    const row = opened({ name: 'Park', status: 'annonserad', caseNumber: 'KS 1', department: 'TF', value: '1000000', requirement: 'skarpt krav', plannedStart: '2026-01-01', industryDialogue: '?', advertised: '2026-02-01' });
    expect(columnsOf(row, ['status', 'tilldelad'])).toEqual(['awarded']);
    expect(columnsOf(row, ['status', 'tilldelad'], ['awarded', '2026-03-01'])).toEqual([]);
  });
  it('a new procurement needs its name only', () => {
    expect(columnsOf(newRow('procurements'))).toEqual(['name']);
    expect(columnsOf(newRow('procurements'), ['name', 'Lås'])).toEqual([]);
  });
  it('a new place needs what a row cannot do without', () => {
    expect(columnsOf(newRow('places'))).toEqual(['procurement', 'place', 'state']);
  });
});

describe('the next status', () => {
  it('is the one that the dates speak for, with the reasons', () => {
    const step = statusStep('U-2026-001', { status: 'annonserad', awarded: '2026-11-01' }, nothing, '2026-11-22');
    expect(step).toMatchObject({ caption: 'Sätt status tilldelad', reasons: ['Tilldelningsbeslutet fattades 2026-11-01.'], changes: [{ column: 'status', text: 'tilldelad' }] });
  });
  it('else the next in order, with today as its day', () => {
    expect(statusStep('U-2026-001', { status: 'förberedelse' }, nothing, '2026-11-22')).toMatchObject({
      caption: 'Gå vidare till annonserad i dag',
      also: 'Skriver också 2026-11-22 i Annonserad.',
      changes: [{ column: 'status', text: 'annonserad' }, { column: 'advertised', text: '2026-11-22' }],
    });
  });
  it('a day that stands there is left alone', () => {
    expect(statusStep('U-2026-001', { status: 'förberedelse', advertised: '2026-12-01' }, nothing, '2026-11-22')?.changes).toEqual([{ column: 'status', text: 'annonserad' }]);
  });
  it('a contract’s first day is not today’s', () => {
    expect(statusStep('U-2026-001', { status: 'tilldelad' }, nothing, '2026-11-22')).toMatchObject({ caption: 'Gå vidare till avtal', also: '' });
  });
  it.each(['avslutad', 'avbruten', 'granskad ej lämplig'])('there is none after %s', (status) => {
    expect(statusStep('U-2026-001', { status }, nothing, '2026-11-22')).toBe(undefined);
  });
});
