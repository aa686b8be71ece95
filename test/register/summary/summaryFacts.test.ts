import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../../src/model/assumptions';
import { roleLacks } from '../../../src/register/summary/roleLacks';
import { procurementFiles } from '../../../src/register/process/procurementFile';
import { place, procurement, registerOf, step, talk } from '../handover/example';
import type { Procurement } from '../../../src/register/rows/row';
import { summaryFacts } from '../../../src/register/summary/summaryFacts';
import { factsOf, sent } from './example';

const paid = { assistanceShare: 1, monthlyWage: 22_500, agreedPlaces: 1 };

describe('what is sent', () => {
  const said = { name: 'Snöröjning', department: 'TF', requiredPlaces: 4, agreedPlaces: 3, contractFrom: '2025-02', status: 'avtal', note: 'Ring Anna', supplier: 'Plogbolaget AB' };
  const rows = { procurements: [procurement(said)], places: [place({ state: 'tillsatt', filled: '2025-03-01', note: 'Trivs' })], dialogue: [talk({ kind: 'bransch', held: '?' })] };
  const { register: { procurements: [row], places, dialogue }, facts: [fact] } = factsOf(rows);
  it('comes back as it was', () => {
    expect(row).toMatchObject({ name: 'Snöröjning', department: 'TF', requiredPlaces: 4, agreedPlaces: 3, contractFrom: '2025-02', status: 'avtal' });
    expect(places).toMatchObject([{ procurement: 'U-2026-001', state: 'tillsatt', filled: '2025-03-01' }]);
    expect(dialogue).toMatchObject([{ kind: 'bransch', held: '?' }]);
  });
  it('is no names of people, no supplier and no notes', () => {
    expect(row).toMatchObject({ buyer: null, coordinator: null, supplier: null, note: null });
    expect(JSON.stringify(sent(rows))).not.toMatch(/Anna|Trivs|Plogbolaget|Samordnare/);
  });
  it('says to which groups the procurement belongs', () =>
    expect(fact?.groups).toEqual({ department: 'TF', year: '2025', requirement: 'dialogkrav', status: 'avtal' }));
  it('counts the places', () => expect(fact?.places).toMatchObject({ required: 4, agreed: 3, filled: 1, finished: 0 }));
  it('knows that three of four were agreed and nobody wrote why', () => {
    expect(fact?.isUnexplained).toBe(true);
    expect(factsOf({ procurements: [procurement({ ...said, deviation: 'Färre uppdrag än väntat' })] }).facts[0]?.isUnexplained).toBe(false);
  });
  it('says that a status cannot be read, rather than that there is none', () => {
    expect(factsOf({ procurements: [procurement({ status: null })] }).facts[0]?.groups.status).toBe('inte angiven');
    expect(factsOf({ procurements: [procurement({ status: null })] }, { unread: [{ row: 'U-2026-001', column: 'status' }] }).facts[0]?.groups.status).toBe('går inte att läsa');
  });
});

describe('what a procurement costs and gives (Payoff 2019, lines 422-519)', () => {
  const moneyOf = (said: Parameters<typeof procurement>[0], steps: readonly ReturnType<typeof step>[] = [], assumptions = payoff2019) =>
    summaryFacts(sent({ procurements: [procurement(said)], steps }), assumptions).facts[0]?.money;

  it('is 116 h × 600 kr until there are hours, and then the hours', () => {
    expect(moneyOf({})).toMatchObject({ cost: 69_600, basis: 'standard' });
    expect(moneyOf({}, [step({ buyerHours: 20, coordinatorHours: 10.5 }), step({ id: 'S-2' })])).toMatchObject({ hours: 30.5, cost: 18_300, basis: 'registered' });
    expect(moneyOf({}, [step({ buyerHours: 10 })], { ...payoff2019, hourlyCost: 700 })?.cost).toBe(7_000);
  });
  it('is 175 000 kr a year and 4,77 months for one person with försörjningsstöd', () => {
    const money = moneyOf(paid);
    expect(money).toMatchObject({ yearlyIncome: 175_000, expectedIncome: 175_000 });
    expect(money?.payback).toBeCloseTo((69_600 * 12) / 175_000, 10);
  });
  it('is the mean of both alternatives by their shares', () => expect(moneyOf({ ...paid, assistanceShare: 0.5 })?.yearlyIncome).toBe((175_000 + 43_000) / 2));
  it('is 38,8 months where half would have got work anyway, with aktivitetsstöd', () =>
    expect(moneyOf({ ...paid, assistanceShare: 0, deadweight: 0.5 })?.payback).toBeCloseTo(38.8465, 4));
  it('counts the required places where nobody wrote the agreed, and has no yearly sum without either', () => {
    expect(moneyOf({ ...paid, agreedPlaces: null, requiredPlaces: 3 })?.expectedIncome).toBe(525_000);
    expect(moneyOf({ ...paid, agreedPlaces: null })).toMatchObject({ persons: null, expectedIncome: null });
    expect(moneyOf({ ...paid, agreedPlaces: null })?.payback).toBeCloseTo(4.7726, 4);
  });
  it.each([
    [{}, 'Andel försörjningsstöd är inte ifylld.'],
    [{ ...paid, agreedPlaces: 0 }, 'Inga platser är överenskomna.'],
    [{ ...paid, deadweight: 1 }, 'Personerna väntas ha fått arbete ändå.'],
    [{ ...paid, monthlyWage: 22 }, 'Månadslönen är inte rimlig.'],
    [{ ...paid, assistanceShare: 40 }, 'En andel är inte mellan 0 och 100\u00a0%.'],
  ])('says why there is no payback: %j', (said, why) => expect(moneyOf(said)).toMatchObject({ payback: null, why }));
  it('does not take a share that cannot be read for one that is missing', () =>
    expect(factsOf({ procurements: [procurement({})] }, { unread: [{ row: 'U-2026-001', column: 'assistanceShare' }] }).facts[0]?.money.why).toBe('Andel försörjningsstöd går inte att läsa.'));
});

describe('what the roles lack', () => {
  const lacksOf = (said: Partial<Procurement>, unread: readonly string[] = []) =>
    procurementFiles(registerOf({ procurement: said }), unread.map((column) => ({ sheet: 'procurements', row: 'U-2026-001', column }))).map(roleLacks);
  it('is a person, or a deputy, or nothing', () =>
    expect(lacksOf({ buyer: null, clientDeputy: null })).toEqual([{ buyer: 'person', coordinator: null, client: 'deputy', recruiter: null }]));
  it('is nothing where the cell cannot be read', () => expect(lacksOf({ buyer: null }, ['buyer'])[0]?.buyer).toBe(null));
});
