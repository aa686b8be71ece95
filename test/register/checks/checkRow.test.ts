import { describe, expect, it } from 'vitest';
import { keysOf, mapValues } from '../../../src/model/mapValues';
import type { CheckContext } from '../../../src/register/checks/check';
import { checkDialogue, checkPlace, checkProcurement, checkStep } from '../../../src/register/checks/checkRow';
import { checkValue, columnRules } from '../../../src/register/checks/columnRules';
import { dialogueRules } from '../../../src/register/checks/dialogueRules';
import { placeRules } from '../../../src/register/checks/placeRules';
import { procurementRules } from '../../../src/register/checks/procurementRules';
import { requiredRules } from '../../../src/register/checks/requiredRules';
import { stepRules } from '../../../src/register/checks/stepRules';
import { dialogueColumns } from '../../../src/register/columns/dialogue';
import { placeColumns } from '../../../src/register/columns/places';
import { procurementColumns } from '../../../src/register/columns/procurements';
import { stepColumns } from '../../../src/register/columns/steps';
import type { Dialogue, Place, ProcessStep, Procurement } from '../../../src/register/rows/row';

const context: CheckContext = {
  today: '2026-11-22',
  settings: {
    lists: { departments: ['TF', 'KLF'], industries: [] },
    people: [{ name: 'Anna Ek', role: 'buyer', email: 'anna@kommunen.se' }, { name: 'Bo Alm', role: 'recruiter', email: null }],
  },
  procurements: new Set(['U-2026-001']),
};

const blank = <Name extends string>(columns: Readonly<Record<Name, unknown>>) => mapValues(columns, () => null);

const procurement: Procurement = { ...blank(procurementColumns), id: 'U-2026-001', name: 'Stadsfesten', status: 'planerad', department: 'TF', requirement: 'dialogkrav', plannedStart: '2026-12' };
const step: ProcessStep = { ...blank(stepColumns), id: 'S-2026-001', procurement: 'U-2026-001', step: 'Rekrytering' };
const place: Place = { ...blank(placeColumns), id: 'P-2026-001', procurement: 'U-2026-001', place: 'praktik', state: 'överenskommen' };
const dialogue: Dialogue = { ...blank(dialogueColumns), id: 'D-2026-001', procurement: 'U-2026-001', kind: 'bransch' };

type Case<Row> = readonly [name: string, changed: Partial<Row>, expected: string];

/** The rules that have said something. */
const fired = new Set<string>();

/** Each case: what is changed in a row without problems, and `column severity` of what is then said; `''` for nothing. */
const cases = <Row extends object>(row: Row, check: (row: Row, context: CheckContext) => readonly { column: string; severity: string; rule: string }[], table: readonly Case<Row>[]) => {
  it.each(table.map(([name, changed, expected]) => [name, changed, expected] as const))('%s', (_, changed, expected) => {
    const problems = check({ ...row, ...changed }, context);
    for (const { rule } of problems) fired.add(rule);
    expect(problems.map(({ column, severity }) => `${column} ${severity}`).join(', ')).toBe(expected);
  });
};

const awarded = { value: 5e6, caseNumber: 'KS 2026/1', industryDialogue: '2026-01', advertised: '2026-02-01', awarded: '2026-03-01' } as const;
const contract = { ...awarded, status: 'avtal', requiredPlaces: 4, contractFrom: '2026-04-01', contractTo: '2028-03-31', supplier: 'Bolaget', matching: 'AME' } as const;

describe('a procurement', () => {
  cases(procurement, checkProcurement, [
    ['nothing wrong', {}, ''],
    ['required: without a name', { name: null }, 'name fel'],
    ['required: the id is the register’s own to set', { id: null }, ''],
    ['required: without a status', { status: null }, 'status fel'],
    ['requiredFrom: advertised without its columns', { status: 'annonserad' }, 'caseNumber fel, value fel, industryDialogue fel, advertised fel'],
    ['requiredFrom: contract with all of them', contract, ''],
    ['requiredFrom: contract without a matching', { ...contract, matching: null }, 'matching fel'],
    ['requiredFrom: cancelled asks nothing more', { status: 'avbruten', department: null }, ''],
    ['requiredFrom: unknown dates are dates', { ...contract, advertised: '?' }, ''],
    ['unsuitable without a reason', { requirement: 'ej lämplig' }, 'reason fel'],
    ['unsuitable with a reason', { requirement: 'ej lämplig', reason: 'För kort avtal' }, ''],
    ['examined and not suitable, without a reason', { status: 'granskad ej lämplig', requirement: 'ej lämplig' }, 'reason fel'],
    ['examined and not suitable, with another requirement', { status: 'granskad ej lämplig', reason: 'Kort' }, 'requirement varning'],
    ['agreed below the contract', { ...contract, agreedPlaces: 3 }, 'deviation fel'],
    ['agreed as in the contract', { ...contract, agreedPlaces: 4 }, ''],
    ['agreed below the contract, with a reason', { ...contract, agreedPlaces: 1, deviation: 'Två blev en' }, ''],
    ['none agreed where none is required', { ...contract, requiredPlaces: 0, agreedPlaces: 0 }, ''],
    ['contract ends before it begins', { ...contract, contractTo: '2026-03-31' }, 'contractTo fel'],
    ['contract ends the day it begins', { ...contract, contractTo: '2026-04-01' }, ''],
    ['contract ends in the month it begins', { ...contract, contractTo: '2026-04' }, ''],
    ['contract ends in the month before', { ...contract, contractTo: '2026-03' }, 'contractTo fel'],
    ['option ends before the contract', { ...contract, optionTo: '2028-03-30' }, 'optionTo fel'],
    ['option after a contract without end', { ...contract, contractTo: '?', optionTo: '2030-03-30' }, ''],
    ['option without a contract', { optionTo: '2030-01-01' }, 'contractTo varning'],
    ['awarded before it is advertised', { ...awarded, awarded: '2026-01-31' }, 'awarded fel'],
    ['value 999', { value: 999 }, 'value varning'],
    ['value 1 000', { value: 1_000 }, ''],
    ['value 1 000 000 000', { value: 1e9 }, ''],
    ['value 1 000 000 001', { value: 1e9 + 1 }, 'value varning'],
    ['wage 999', { monthlyWage: 999 }, 'monthlyWage varning'],
    ['wage 1 000', { monthlyWage: 1_000 }, ''],
    ['wage 200 000', { monthlyWage: 200_000 }, ''],
    ['wage 270 000, of a year', { monthlyWage: 270_000 }, 'monthlyWage varning'],
    ['100 places', { requiredPlaces: 100 }, ''],
    ['101 places', { requiredPlaces: 101 }, 'requiredPlaces varning'],
    ['the last day of 1999', { plannedStart: '1999-12-31' }, 'plannedStart varning'],
    ['the first day of 2000 is long ago', { plannedStart: '2000-01-01' }, 'plannedStart varning'],
    ['15 years ago', { plannedStart: '2011-11-22' }, ''],
    ['15 years and a day ago', { plannedStart: '2011-11-21' }, 'plannedStart varning'],
    ['the month that is 15 years ago', { plannedStart: '2011-11' }, ''],
    ['2100', { plannedStart: '2100-12' }, ''],
    ['2101', { plannedStart: '2101-01' }, 'plannedStart varning'],
    ['share 1', { subsidyShare: 1 }, ''],
    ['share 1,1', { subsidyShare: 1.1 }, 'subsidyShare fel'],
    ['share below 0', { deadweight: -0.1 }, 'deadweight fel'],
    ['a person by name, whatever its case', { buyer: 'anna ek' }, ''],
    ['a person by address', { buyer: 'anna@kommunen.se' }, ''],
    ['somebody else', { buyer: 'Ana Ek' }, 'buyer varning'],
    ['a department in another case', { department: 'klf' }, ''],
    ['another department', { department: 'GNU' }, 'department varning'],
    ['an industry where the list is empty', { industry: 'Bygg' }, ''],
    ['an organisationsnummer without a supplier', { organisationNumber: '556012-5790' }, 'supplier varning'],
    ['a deputy who is the same person', { buyer: 'Anna Ek', buyerDeputy: 'anna ek' }, 'buyerDeputy varning'],
    ['a deputy who is another', { buyer: 'Anna Ek', buyerDeputy: 'Bo Alm' }, ''],
  ]);

  it('is answered in Swedish with the nearest name', () => {
    expect(checkProcurement({ ...procurement, buyer: 'Ana Ek' }, context)).toEqual([
      { where: 'Upphandlare', column: 'buyer', severity: 'varning', rule: 'unknownPerson', message: '”Ana Ek” finns inte på bladet Inställningar. Menas ”Anna Ek”? Lägg till personen på bladet Inställningar, annars går inga påminnelser fram.' },
    ]);
  });
});

describe('a step', () => {
  cases(step, checkStep, [
    ['nothing wrong', {}, ''],
    ['without a step', { step: null }, 'step fel'],
    ['of a procurement that does not exist', { procurement: 'U-2026-002' }, 'procurement fel'],
    ['done today', { done: '2026-11-22' }, ''],
    ['done tomorrow', { done: '2026-11-23' }, 'done varning'],
    ['done this month', { done: '2026-11' }, ''],
    ['done next month', { done: '2026-12' }, 'done varning'],
  ]);
});

describe('a place', () => {
  cases(place, checkPlace, [
    ['nothing wrong', {}, ''],
    ['filled without a day', { state: 'tillsatt' }, 'filled varning'],
    ['filled on a day not known', { state: 'tillsatt', filled: '?' }, ''],
    ['finished without a day', { state: 'avslutad', filled: '2026-01-01' }, 'finished varning'],
    ['finished before it was filled', { state: 'avslutad', filled: '2026-01-02', finished: '2026-01-01' }, 'finished fel'],
    ['filled before it was agreed', { agreed: '2026-01-02', filled: '2026-01-01' }, 'filled fel'],
    ['followed up before it was filled', { filled: '2026-02-02', followedUp: '2026-01' }, 'followedUp fel'],
    ['followed up tomorrow', { followedUp: '2026-11-23' }, 'followedUp varning'],
    ['an outcome before the end', { state: 'tillsatt', filled: '2026-01-02', outcome: 'studier' }, 'outcome varning'],
    ['an outcome after the end', { state: 'avbruten', outcome: 'studier' }, ''],
  ]);
});

describe('a dialogue', () => {
  cases(dialogue, checkDialogue, [
    ['nothing wrong', {}, ''],
    ['held tomorrow', { held: '2026-11-23' }, 'held varning'],
    ['agreed but not held', { agreed: 'Två platser' }, 'held varning'],
    ['101 places', { agreedPlaces: 101 }, 'agreedPlaces varning'],
  ]);
});

it('every rule has said something above, hours beyond any step too', () => {
  const [problem] = checkValue(401, stepColumns.recruiterHours, context);
  expect(problem?.rule).toBe('tooManyHours');
  expect(checkValue(400, stepColumns.recruiterHours, context)).toEqual([]);
  fired.add('tooManyHours');
  const tables = [requiredRules(procurementColumns), procurementRules, stepRules, placeRules, dialogueRules, columnRules];
  expect([...fired].sort()).toEqual([...new Set(tables.flatMap((rules) => keysOf<string>(rules)))].sort());
});
