import { describe, expect, it } from 'vitest';
import { checkedGoals } from '../../../src/register/outcomes/goals';
import type { Procurement, Register } from '../../../src/register/rows/row';
import { procurement, talk, today } from '../handover/example';

const register = (said: readonly Partial<Procurement>[], dialogue: Register['dialogue'] = []) => ({
  procurements: said.map((one, i) => procurement({ id: `U-${i}`, status: 'annonserad', ...one })),
  steps: [],
  places: [],
  dialogue,
});
const met = (given: ReturnType<typeof register>) => Object.fromEntries(checkedGoals(given, today).map(({ goal, isMet, finding }) => [goal, [isMet, finding]]));

describe('the project\'s goals', () => {
  it('are met by three procurements of different sizes and areas, each with its dialogues', () => {
    const given = register(
      [
        { value: 1_000_000, industry: 'bygg', industryDialogue: '2026-01-01' },
        { value: 2_000_000, industry: 'park', industryDialogue: '?' },
        { value: 2_000_000, industry: 'park' },
      ],
      [
        talk({ procurement: 'U-2', kind: 'bransch', held: '2026-01-01' }),
        ...[0, 1, 2].map((i) => talk({ procurement: `U-${i}`, kind: 'facklig organisation', held: '2026-01-01' })),
      ],
    );
    expect(met(given)).toEqual({
      procurements: [true, '3 upphandlingar'],
      sizes: [true, '2 olika belopp'],
      areas: [true, '2 olika branscher'],
      industryDialogue: [true, '3 av 3 upphandlingar'],
      unionDialogue: [true, '3 av 3 upphandlingar'],
    });
  });
  it('are not met by two of the same size in the same area, one without a dialogue', () =>
    expect(met(register([{ value: 1_000_000, industry: 'bygg', industryDialogue: '2026-01-01' }, { value: 1_000_000, industry: 'bygg' }]))).toEqual({
      procurements: [false, '2 upphandlingar'],
      sizes: [false, '1 belopp'],
      areas: [false, '1 bransch'],
      industryDialogue: [false, '1 av 2 upphandlingar'],
      unionDialogue: [false, '0 av 2 upphandlingar'],
    }));
  it('a dialogue that is only booked has not been held', () =>
    expect(met(register([{}], [talk({ procurement: 'U-0', kind: 'bransch', booked: '2026-01-01' })])).industryDialogue).toEqual([false, '0 av 1 upphandlingar']));
  it('a dialogue that lies ahead has not been held', () =>
    expect(met(register([{ industryDialogue: '2026-11-23' }, { industryDialogue: '2026-11-22' }])).industryDialogue).toEqual([false, '1 av 2 upphandlingar']));
  it('say what is not known', () => expect(met(register([{ value: 1 }, { value: 2 }, {}])).sizes).toEqual([true, '2 olika belopp, 1 utan uppgift']));
  it.each<Partial<Procurement>>([{ status: 'planerad' }, { status: 'avbruten' }, { requirement: 'ej lämplig' }, { requirement: 'ej beslutat' }])('do not count %o', (said) =>
    expect(met(register([said])).procurements).toEqual([false, '0 upphandlingar']));
  it('are not met by an empty register', () => expect(Object.values(met(register([]))).every(([isMet]) => isMet === false)).toBe(true));
});
