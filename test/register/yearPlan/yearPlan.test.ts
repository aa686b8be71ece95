import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../../src/model/assumptions';
import { procurementFiles } from '../../../src/register/process/procurementFile';
import type { ProcessStep, Procurement } from '../../../src/register/rows/row';
import { defaultSettings } from '../../../src/register/settings/settings';
import { procurementFact } from '../../../src/register/summary/procurementFact';
import type { PlanQuestion } from '../../../src/register/yearPlan/planCandidate';
import { planSuitability } from '../../../src/register/yearPlan/planSuitability';
import { yearPlan } from '../../../src/register/yearPlan/yearPlan';
import { procurement, step, today } from '../handover/example';

const facts = (rows: readonly Partial<Procurement>[], steps: readonly Partial<ProcessStep>[] = []) => {
  const procurements = rows.map((row, index) => procurement({ id: `U-${index + 1}`, status: 'planerad', plannedStart: '2027-03-01', requiredPlaces: 1, assistanceShare: 1, ...row }));
  return procurementFiles({ procurements, steps: steps.map(step), places: [], dialogue: [] }).map((file) => procurementFact(file, undefined, payoff2019, today));
};
const question: PlanQuestion = { year: '2027', hours: 232, horizon: 12, ongoingFirst: true, decidedOnly: false };
const plan = (rows: readonly Partial<Procurement>[], asked: Partial<PlanQuestion> = {}, steps: readonly Partial<ProcessStep>[] = []) => yearPlan(facts(rows, steps), { ...question, ...asked }, payoff2019.hours);
const why = (rows: readonly Partial<Procurement>[], asked: Partial<PlanQuestion> = {}) => plan(rows, asked).leftOut.map((one) => one.why);

describe('a year plan', () => {
  it('gives a procurement with one person on economic assistance 175 000 − 69 600 kr in a year (Payoff 2019, lines 423, 456)', () => {
    const { chosen, result, used } = plan([{}]);
    expect(chosen.map(({ fact, hours, result: one }) => [fact.id, hours, one])).toEqual([['U-1', 116, 175_000 - 69_600]]);
    expect([result, used]).toEqual([105_400, 116]);
  });

  it('does the two that give the most of three when there are hours for two, and says why not the third', () => {
    const { chosen, leftOut } = plan([{ requiredPlaces: 1 }, { requiredPlaces: 3 }, { requiredPlaces: 2 }]);
    expect(chosen.map(({ fact }) => fact.id)).toEqual(['U-2', 'U-3']);
    expect(leftOut.map(({ fact, why: text }) => [fact.id, text])).toEqual([['U-1', 'Timmarna räcker inte: den kräver 116, och 0 blir över. De valda ger mer tillsammans.']]);
  });

  it('takes off first what ongoing procurements still need: the standard less what is registered', () => {
    const rows: readonly Partial<Procurement>[] = [{}, { status: 'annonserad' }];
    const hours = [{ procurement: 'U-2', step: 'Kravställning', buyerHours: 16 }];
    expect(plan(rows, { hours: 216 }, hours)).toMatchObject({ ongoing: { count: 1, hours: 100 }, room: 116, used: 116 });
    expect(plan(rows, { hours: 215 }, hours)).toMatchObject({ room: 115, used: 0 });
    expect(plan(rows, { hours: 116, ongoingFirst: false }, hours)).toMatchObject({ room: 116, used: 116 });
  });

  it('does not count finished, cancelled and expired procurements as ongoing', () => {
    expect(plan([{ status: 'avslutad' }, { status: 'avbruten' }, { status: 'avtal', contractTo: '2026-01-31' }]).ongoing).toEqual({ count: 0, hours: 0 });
  });

  it('says of every planned procurement that it leaves out why', () => {
    expect(why([{ plannedStart: '?' }])).toEqual(['Planerad start är inte känd.']);
    expect(why([{ plannedStart: '2028-01' }])).toEqual(['Planerad start är 2028.']);
    expect(why([{ requirement: 'ej lämplig', reason: 'För kort avtal.' }])).toEqual(['Bedömd som ej lämplig. För kort avtal.']);
    expect(why([{ assistanceShare: null }])).toEqual(['Andel försörjningsstöd är inte ifylld.']);
    expect(why([{ requirement: 'ej beslutat' }], { decidedOnly: true })).toEqual(['Kravet är inte beslutat.']);
    expect(why([{}], { hours: 100 })).toEqual(['Kräver 116 timmar, mer än de 100 som finns.']);
    // One person on activity support gives 43 000 kr a year (line 458), less than 69 600.
    expect(why([{ assistanceShare: 0 }])).toEqual(['Väntas kosta mer än den ger kommunen på 12 månader.']);
  });

  it('includes at a longer horizon what does not pay at a short one: 2 × 43 000 − 69 600', () => {
    expect(plan([{ assistanceShare: 0 }], { horizon: 24 }).chosen.map(({ result }) => result)).toEqual([16_400]);
  });
});

describe('suitability in the plan', () => {
  const of = (row: Partial<Procurement>) => facts([row]).map((fact) => planSuitability(fact, defaultSettings.rules))[0];

  it('is the requirement where one is decided', () => expect(of({ requirement: 'skarpt krav' })).toEqual({ title: 'skarpt krav', reasons: [] }));
  it('says what to find out where none is: first the four questions, then what the row speaks against', () => {
    expect(of({ requirement: null, contractFrom: '2027-01-01', contractTo: '2027-06-30', value: 20_000_000 })).toEqual({
      title: 'ej beslutat',
      reasons: [
        'Pröva de fyra frågorna först.',
        'Det är inte känt om det finns enkla arbetsuppgifter: fråga i dialogen.',
        'Avtalet är kortare än 12 månader, som ett skarpt krav behöver (inställning).',
      ],
    });
  });
});
