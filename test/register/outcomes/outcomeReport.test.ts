import { describe, expect, it } from 'vitest';
import { comparisons } from '../../../src/register/outcomes/comparisons';
import { outcomeReport } from '../../../src/register/outcomes/outcomeReport';
import type { Place, Register } from '../../../src/register/rows/row';
import { place, procurement, registerOf, talk } from '../handover/example';

const finished = (id: string, count: number, said: Partial<Place> = {}): readonly Place[] =>
  Array.from({ length: count }, (_, i) => place({ id: `P-${id}-${i}`, procurement: id, state: 'avslutad', filled: '2025-01-01', finished: '2025-06-01', ...said }));

const register = (procurements: Register['procurements'], places: readonly Place[]): Register => ({ ...registerOf({}), procurements, places, dialogue: [talk({})] });

describe('places from requirement to end', () => {
  const { total, procurements } = outcomeReport(
    register(
      [procurement({ id: 'U-1', requiredPlaces: 4, agreedPlaces: 2 }), procurement({ id: 'U-2', requiredPlaces: null, agreedPlaces: null })],
      [
        ...finished('U-1', 1),
        place({ id: 'P-2', procurement: 'U-1', state: 'överenskommen' }),
        place({ id: 'P-3', procurement: 'U-2', state: 'tillsatt' }),
        place({ id: 'P-4', procurement: 'U-2', state: 'avbruten', filled: '2025-01-01' }),
        place({ id: 'P-5', procurement: 'U-2', state: 'avbruten' }),
        place({ id: 'P-6', procurement: 'U-9', state: 'tillsatt' }),
      ],
    ),
  );
  it('are summed; where nobody wrote how many were agreed, the rows of Platser are', () =>
    expect(total.places).toEqual({ procurements: 2, required: 4, agreed: 2 + 2, filled: 3, finished: 1, interrupted: 1, withoutRequired: 1 }));
  it('are shown for each procurement', () =>
    expect(procurements.map(({ id, places }) => [id, places.required, places.agreed, places.filled, places.finished])).toEqual([
      ['U-1', 4, 2, 1, 1],
      ['U-2', 0, 2, 2, 0],
    ]));
});

describe('what came after', () => {
  const places = [
    ...finished('U-1', 4, { outcome: 'anställning utan subvention', stepsUp: 2 }),
    ...finished('U-2', 1, { outcome: 'anställning med subvention' }),
    ...finished('U-3', 1, { outcome: 'eget företag', stepsUp: 1 }),
    ...finished('U-4', 2, { outcome: 'studier' }),
    ...finished('U-5', 1, { outcome: 'arbetslös' }),
    ...finished('U-6', 1, { outcome: null }),
  ];
  const procurements = ['U-1', 'U-2', 'U-3', 'U-4', 'U-5', 'U-6'].map((id) => procurement({ id, department: 'KLF', contractFrom: '2024-02' }));
  const report = outcomeReport(register(procurements, places));

  it('is shares of n: 6 of 10 to work, 8 of 10 to work or studies', () => {
    expect(report.total.outcome?.n).toBe(10);
    expect(report.total.outcome?.toWork).toBeCloseTo(0.6, 12);
    expect(report.total.outcome?.toWorkOrStudies).toBeCloseTo(0.8, 12);
    expect(report.total.outcome?.shares).toMatchObject({ arbetslös: 0.1, okänt: 0.1 });
  });
  it('counts the steps up, and prices nothing', () => expect(report.total.outcome?.stepsUp).toBe(9));
  it('is grouped by department, year and requirement', () =>
    expect(Object.values(report.by).map((rows) => rows.map(({ title, outcome }) => [title, outcome?.n]))).toEqual([[['KLF', 10]], [['2024', 10]], [['dialogkrav', 10]]]));
  it('is not shown for a procurement: the hidden could be computed from its department', () =>
    expect(Object.keys(report.procurements[0] ?? {})).toEqual(['id', 'name', 'places']));
});

describe('a group smaller than five', () => {
  const report = (...sizes: readonly number[]) =>
    outcomeReport(
      register(
        sizes.map((_, i) => procurement({ id: `U-${i}`, department: `F${i}`, contractFrom: '2025-01-01' })),
        sizes.flatMap((size, i) => finished(`U-${i}`, size, { outcome: 'studier' })),
      ),
    );
  const shown = (...sizes: readonly number[]) => report(...sizes).by.department.map(({ outcome }) => outcome !== undefined);

  it('is not shown, and neither is the group it could be computed with', () => expect(shown(4, 5, 9)).toEqual([false, false, true]));
  it('says why', () => expect(report(4, 5, 9).by.department[0]?.note).toContain('färre än 5'));
  it('keeps its places, that are about the agreement', () => expect(report(4, 5, 9).by.department[0]?.places.finished).toBe(4));
  it('hides the total and every group of it when it is all there is', () => {
    const { total, by } = report(4);
    expect([total, ...Object.values(by).flat()].every(({ outcome }) => outcome === undefined)).toBe(true);
  });
  it('of nobody is not hidden but empty', () => expect(report(0, 9).by.department.map(({ note }) => note)).toEqual(['ingen plats är avslutad', undefined]));
});

it('an empty register has a total of nothing', () => {
  const { total, by, procurements } = outcomeReport({ procurements: [], steps: [], places: [], dialogue: [] });
  expect(total.places.procurements).toBe(0);
  expect(total.outcome).toBeUndefined();
  expect(Object.values(by).flat()).toEqual([]);
  expect(procurements).toEqual([]);
});

it('comparisons are the report\'s, and named as what they are', () => {
  expect(comparisons.map(({ title, n, toWork, toWorkOrStudies }) => [title, n, toWork, toWorkOrStudies])).toEqual([
    ['Innanförskapsakademin 2016–2018', 130, 0.75, 0.89],
    ['Arbetsförmedlingen 2015', null, null, 0.29],
    ['Arbetsförmedlingen 2018', null, null, 0.54],
  ]);
  for (const { measure, source } of comparisons) expect([measure, source].every((text) => text.length > 10)).toBe(true);
});
