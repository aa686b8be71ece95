import { describe, expect, it } from 'vitest';
import { procurementFiles } from '../../../src/register/process/procurementFile';
import type { Place, ProcessStep, Procurement } from '../../../src/register/rows/row';
import { netOverTime } from '../../../src/register/summary/netOverTime';
import { netPoints } from '../../../src/register/summary/netPoints';
import { place, procurement, step } from '../handover/example';

const today = '2026-03-01';
const hourlyCost = 600;

type Said = { readonly procurements?: readonly Partial<Procurement>[]; readonly places?: readonly Partial<Place>[]; readonly steps?: readonly Partial<ProcessStep>[] };

/** An agreement of two places that give 100 000 a year each, three of four of whom would not have got work anyway. */
const sound = { contractFrom: '2022-03-01', agreedPlaces: 2, deadweight: 0.25, yearlyIncome: 100_000, cost: 69_600 };

const net = ({ procurements = [sound], places = [], steps = [] }: Said, days?: readonly string[]) =>
  netOverTime(
    procurementFiles({ procurements: procurements.map((said, i) => procurement({ id: `U-2026-00${i + 1}`, ...said })), places: places.map((said, i) => place({ id: `P-${i}`, ...said })), steps: steps.map((said, i) => step({ id: `S-${i}`, ...said })), dialogue: [] }),
    hourlyCost,
    today,
    days === undefined ? {} : { days },
  );

const forecast = (said: Partial<Procurement>, day = today): number | undefined => net({ procurements: [{ ...sound, ...said }] }, [day]).points[0]?.forecast;
const outcome = (said: Said, day = today): number | undefined => net(said, [day]).points[0]?.outcome;

describe('the points', () => {
  it('are half-years from two years back to three ahead, with today among them', () =>
    expect(netPoints('2026-11-23')).toEqual([
      '2024-11-23', '2025-05-23', '2025-11-23', '2026-05-23', '2026-11-23', '2027-05-23', '2027-11-23', '2028-05-23', '2028-11-23', '2029-05-23', '2029-11-23',
    ]));
  it('end with the month where it is shorter', () => expect(netPoints('2026-08-31').slice(0, 2)).toEqual(['2024-08-31', '2025-02-28']));
  it('tell no outcome of days ahead', () => expect(net({}, [today, '2026-03-02']).points.map((point) => point.outcome)).toEqual([0, undefined]));
});

describe('the forecast of a procurement', () => {
  it('is nothing on the day before the agreement', () => expect(forecast({}, '2022-02-28')).toBe(0));
  it('is the extra cost alone on its first day', () => expect(forecast({}, '2022-03-01')).toBe(-69_600));
  it('is four years later, 1461 days: 4 × 100 000 × 2 × 0.75 − 69 600', () => expect(forecast({})).toBeCloseTo(600_000 - 69_600, 6));
  it('counts a whole month from its first day', () => expect(forecast({ contractFrom: '2022-03' })).toBe(forecast({})));
  it('counts the required places where nobody has written how many were agreed', () => expect(forecast({ agreedPlaces: null, requiredPlaces: 1 })).toBeCloseTo(300_000 - 69_600, 6));
  it('costs and gives nothing where no place was agreed', () => expect(forecast({ agreedPlaces: 0, requiredPlaces: 3 })).toBe(-69_600));
  it('counts everybody where no deadweight is written', () => expect(forecast({ deadweight: null })).toBeCloseTo(800_000 - 69_600, 6));
  it.each([
    ['cancelled', { status: 'avbruten' }],
    ['not suitable', { status: 'granskad ej lämplig' }],
    ['without a requirement that suits', { requirement: 'ej lämplig' }],
    ['from a day not known', { contractFrom: '?' }],
    ['without places', { agreedPlaces: null, requiredPlaces: null }],
    ['without an income', { yearlyIncome: null }],
  ])('is none where it is %s', (_, said) => expect(forecast(said)).toBe(0));
  it('says of how many procurements it is made', () =>
    expect(net({ procurements: [sound, { ...sound, status: 'avbruten' }, { ...sound, contractFrom: null }] }).forecastOf).toEqual({ known: 1, all: 2 }));
});

describe('the outcome costs', () => {
  it('registered hours at the hourly cost, those of every role', () => expect(outcome({ steps: [{ buyerHours: 10, recruiterHours: 2.5 }] })).toBe(-12.5 * 600));
  it('nothing of hours before the step was done', () => expect(outcome({ steps: [{ buyerHours: 10, done: '2025-06-02' }] }, '2025-06-01')).toBe(0));
  it('them from that day on', () => expect(outcome({ steps: [{ buyerHours: 10, done: '2025-06-01' }] }, '2025-06-01')).toBe(-6000));
  it.each([null, '?', '2027-01-01'])('hours of a step done %s today: they have been worked', (done) => {
    const steps = [{ buyerHours: 10, done }];
    expect([outcome({ steps }, '2026-02-28'), outcome({ steps })]).toEqual([0, -6000]);
  });
  it('also what a cancelled procurement took', () => expect(outcome({ procurements: [{ ...sound, status: 'avbruten' }], steps: [{ clientHours: 1 }] })).toBe(-600));
});

/** An employment that began four years ago; a year is worth 100 000 × 0.75. */
const employed = { place: 'anställning utan subvention', state: 'tillsatt', filled: '2022-03-01' };
const year = 75_000;

describe('the outcome gives', () => {
  it('the income of a place that is an employment, as long as somebody is there', () => expect(outcome({ places: [employed] })).toBeCloseTo(4 * year, 6));
  it('it until the place was finished', () => expect(outcome({ places: [{ ...employed, state: 'avslutad', filled: '2022-03', finished: '2024-03-01' }] })).toBeCloseTo((731 / 365.25) * year, 6));
  it('it until it was broken off', () => expect(outcome({ places: [{ ...employed, state: 'avbruten', finished: '2023-03-01' }] })).toBeCloseTo((365 / 365.25) * year, 6));
  it.each([
    ['a place of practice', { place: 'praktik' }],
    ['a place that nobody has come to', { state: 'överenskommen', filled: null }],
    ['a first day not known', { filled: '?' }],
    ['a last day not known', { state: 'avslutad', finished: '?' }],
    ['a place broken off on a day nobody wrote', { state: 'avbruten' }],
    ['a first day ahead', { filled: '2026-03-02' }],
  ])('nothing of %s', (_, said) => expect(outcome({ places: [{ ...employed, ...said }] })).toBe(0));
  it('nothing where the procurement has no income', () => expect(outcome({ procurements: [{ ...sound, yearlyIncome: null }], places: [employed] })).toBe(0));
});

describe('what came after a place', () => {
  const practice = { place: 'praktik', state: 'avslutad', filled: '2021-03-01', finished: '2022-03-01', outcome: 'studier' };
  const afterwards = (count: number, ...said: readonly Partial<Place>[]) => [...Array.from({ length: count }, () => practice), ...said.map((each) => ({ ...practice, ...each }))];

  it('is income while it is an employment, once five places have ended', () => expect(outcome({ places: afterwards(4, { outcome: 'anställning med subvention' }) })).toBeCloseTo(4 * year, 6));
  it('tells nothing of four', () => expect(outcome({ places: afterwards(3, { outcome: 'anställning med subvention' }) })).toBe(0));
  it('tells nothing on a day when only four had ended', () => {
    const places = afterwards(3, { outcome: 'anställning med subvention' }, { finished: '2025-03-02' });
    expect(outcome({ places }, '2025-03-01')).toBe(0);
    expect(outcome({ places }, '2025-03-02')).toBeCloseTo((1097 / 365.25) * year, 6);
  });
  it.each(['studier', 'eget företag', 'arbetslös', null])('is no income when it is %s', (said) => expect(outcome({ places: afterwards(4, { outcome: said }) })).toBe(0));
  it('is not counted after a place that was broken off', () => expect(outcome({ places: afterwards(5, { state: 'avbruten', outcome: 'anställning utan subvention' }) })).toBe(0));
});

it('reckons with the money that it is given', () => {
  const files = procurementFiles({ procurements: [procurement({ ...sound, yearlyIncome: null, cost: null })], places: [], steps: [], dialogue: [] });
  const moneyOf = () => ({ yearlyIncome: 50_000, cost: 0 });
  expect(netOverTime(files, hourlyCost, today, { days: [today], moneyOf }).points[0]?.forecast).toBeCloseTo(4 * 50_000 * 2 * 0.75, 6);
});
