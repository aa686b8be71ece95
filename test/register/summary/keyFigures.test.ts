import { describe, expect, it } from 'vitest';
import { attitudes } from '../../../src/register/summary/attitudes';
import { keyFigures } from '../../../src/register/summary/keyFigures';
import { median } from '../../../src/register/summary/median';
import { procurement, step } from '../handover/example';
import { factsOf } from './example';

const paid = { assistanceShare: 1, monthlyWage: 22_500 };
const { facts } = factsOf(
  {
    procurements: [
      procurement({ id: 'U-1', ...paid, requiredPlaces: 4, agreedPlaces: 2 }),
      procurement({ id: 'U-2', ...paid, requiredPlaces: 1, agreedPlaces: 1, deadweight: 0.5 }),
      procurement({ id: 'U-3', requiredPlaces: 2 }),
      procurement({ id: 'U-4', ...paid, requiredPlaces: 3, agreedPlaces: 1, status: 'avbruten' }),
    ],
    steps: [step({ procurement: 'U-1', buyerHours: 58 })],
  },
  { work: ['U-1', 'U-2', 'U-3', 'U-4'].map((id, index) => ({ id, lacks: { buyer: null, coordinator: null, client: null, recruiter: null }, warnings: index })) },
);
const figures = keyFigures(facts);

describe('the key figures', () => {
  it('cost by hours where there are any, by the standard else; what was cancelled costs nothing', () =>
    expect(figures.cost).toEqual({ total: 58 * 600 + 69_600 + 69_600, registered: 58 * 600, byHours: 1, byStandard: 2 }));
  it('sum what is expected a year, and say of how many it is known', () =>
    expect(figures.income).toEqual({ total: 2 * 175_000 + 0.5 * 175_000, known: 2, of: 3 }));
  it('give the payback’s median and range', () => {
    const [short, long] = [(58 * 600 * 12) / 350_000, (69_600 * 12) / 87_500];
    expect(figures.payback?.median).toBeCloseTo((short + long) / 2, 10);
    expect(figures.payback).toMatchObject({ known: 2 });
    expect(figures.payback?.shortest).toBeCloseTo(short, 10);
    expect(figures.payback?.longest).toBeCloseTo(long, 10);
  });
  it('count cancelled ones apart, and ask them for no reason', () => {
    expect(figures).toMatchObject({ procurements: 4, rejected: 1, places: { required: 10 } });
    expect(figures.unexplained.map(({ id }) => id)).toEqual(['U-1']);
  });
  it('have those with most warnings first', () => {
    expect(figures.warnings).toBe(6);
    expect(figures.warned.map(({ id }) => id)).toEqual(['U-4', 'U-3', 'U-2']);
  });
  it('have no payback where none is known', () => expect(keyFigures(facts.filter(({ id }) => id === 'U-3')).payback).toBe(null));
});

it.each([[[1], 1], [[1, 3], 2], [[1, 2, 9], 2], [[1, 2, 4, 9], 3]])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

describe('attitudes', () => {
  const answers = [
    { attitudeBefore: 'negativ', attitudeAfter: 'positiv' },
    { attitudeBefore: 'positiv', attitudeAfter: 'positiv' },
    { attitudeBefore: 'positiv', attitudeAfter: 'mycket negativ' },
    { attitudeBefore: 'varken eller', attitudeAfter: null },
    { attitudeBefore: null, attitudeAfter: null },
  ];
  it('are counted before and afterwards, from the most negative to the most positive', () => {
    expect(attitudes(answers).before).toEqual([0, 1, 1, 2, 0]);
    expect(attitudes(answers).after).toEqual([1, 0, 0, 2, 0]);
  });
  it('change in pairs: one better, one worse, of three', () => expect(attitudes(answers)).toMatchObject({ answers: 4, pairs: { all: 3, better: 1, worse: 1 } }));
});
