import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorEffects } from '../../../src/model/ledger/actorEffects';
import { actorKeys } from '../../../src/model/ledger/actors';
import { flowEffects } from '../../../src/model/ledger/flowEffects';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { bandsOf, type Band } from '../../../src/sidebar/study/flows/bands';
import { flowLayout } from '../../../src/sidebar/study/flows/flowLayout';
import { endName, flowsInWords, partWords } from '../../../src/sidebar/study/flows/flowWords';
import { kronor } from '../../../src/sidebar/format';
import { studyCase } from '../../model/ledger/randomSituation';
import { spaced } from '../spaced';

const basis = ruleBasisFor('Östersund', 2026);

describe('the bands', () => {
  it('those of an actor add up to its effect, whatever the situations', () => {
    fc.assert(
      fc.property(fc.array(studyCase, { minLength: 1, maxLength: 3 }), (cases) => {
        const { effect } = actorEffects(cases, basis);
        const bands = bandsOf(flowEffects(cases, basis), effect);
        for (const actor of actorKeys) {
          const net = bands.reduce((sum, { from, to, amount }) => sum + (to === actor ? amount : 0) - (from === actor ? amount : 0), 0);
          // Each flow and each band of less than half a krona is left out.
          expect(Math.abs(net - effect[actor])).toBeLessThan(20);
        }
        expect(bands.every(({ amount }) => amount > 0)).toBe(true);
        expect(new Set(bands.map(({ from, to }) => [from, to].sort().join())).size).toBe(bands.length);
      }),
      { numRuns: 300 },
    );
  });

  const transfer = (kind: 'economicAssistance' | 'municipalTax', from: 'municipality' | 'individual', to: 'municipality' | 'individual', amount: number) => ({ kind, from, to, amount });
  const none = { municipality: 0, region: 0, socialInsuranceAgency: 0, employmentService: 0, restOfState: 0, insurers: 0, individual: 0, employer: 0 };

  it('paying less is gaining: the municipality pays 118 000 less and has 57 000 more in tax, from the same person', () => {
    const flows = [transfer('economicAssistance', 'municipality', 'individual', -118_000), transfer('municipalTax', 'individual', 'municipality', 57_000)];
    const [band, ...others] = bandsOf(flows, { ...none, municipality: 175_000, individual: -175_000 });
    expect(others).toEqual([]);
    expect(band).toMatchObject({ from: 'individual', to: 'municipality', amount: 175_000 });
    expect(spaced(partWords(band!))).toBe('mindre försörjningsstöd 118 000 kr, mer kommunalskatt 57 000 kr');
    expect(spaced(flowsInWords([band!]))).toBe('Hur pengarna går annorlunda mellan aktörerna. Störst: från individen till kommunen 175 000 kr.');
  });

  it('what goes the other way is taken off, and turns the band where it is more', () => {
    const flows = [transfer('municipalTax', 'individual', 'municipality', 40_000), transfer('economicAssistance', 'municipality', 'individual', 50_000)];
    const [band] = bandsOf(flows, { ...none, municipality: -10_000, individual: 10_000 });
    expect(band).toMatchObject({ from: 'municipality', to: 'individual', amount: 10_000 });
    expect(spaced(partWords(band!))).toBe('mer försörjningsstöd 50 000 kr, minus mer kommunalskatt 40 000 kr');
  });

  it('production comes from no other actor, and resources used go to none', () => {
    expect(bandsOf([], { ...none, employer: 500_000, region: -40_000 }).map(({ from, to, parts }) => [endName(from, 'from'), endName(to, 'to'), parts[0]?.words])).toEqual([
      ['Regionen', 'Förlorat värde', 'mer resurser'],
      ['Nytt värde', 'Arbetsgivaren', 'mer produktion'],
    ]);
  });
});

describe('the picture', () => {
  const bands: readonly Band[] = [
    { from: 'value', to: 'employer', amount: 485_000, parts: [] },
    { from: 'employer', to: 'individual', amount: 270_000, parts: [] },
    { from: 'employer', to: 'restOfState', amount: 60_000, parts: [] },
    { from: 'individual', to: 'municipality', amount: 175_000, parts: [] },
    { from: 'individual', to: 'region', amount: 300, parts: [] },
  ];
  const words = { nameOf: endName, figureOf: kronor };

  it('names and amounts do not lie over each other at 300 px, and nothing lies outside', () => {
    const width = 268;
    const letter = 11;
    const { texts, height, nodes } = flowLayout(bands, { width, letter }, words);
    for (const side of ['start', 'end'] as const) {
      const rows = texts.filter(({ anchor }) => anchor === side).map(({ y }) => y).sort((one, other) => one - other);
      rows.slice(1).forEach((y, index) => expect(y - rows[index]!).toBeGreaterThanOrEqual(letter));
    }
    for (const { y } of texts) expect(y).toBeLessThanOrEqual(height);
    for (const box of nodes) expect(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    expect(texts.filter(({ kind }) => kind === 'figure').map(({ text }) => spaced(text))).toEqual(['485 000 kr', '270 000 kr', '60 000 kr', '175 000 kr', '300 kr']);
  });

  it('with letters of double size the changes stand below each other, with both names', () => {
    const { texts, bands: drawn } = flowLayout(bands, { width: 268, letter: 22 }, words);
    expect(texts.filter(({ kind }) => kind === 'name').map(({ text }) => text).join(' ')).toContain('Individen → Kommunen');
    expect(drawn).toHaveLength(bands.length);
    expect(new Set(texts.map(({ x }) => x))).toEqual(new Set([0]));
  });

  it('a band is as thick as its amount, and the smallest is still seen', () => {
    const thickness = (path: string): number => Number(/V([\d.]+)/.exec(path)?.[1]) - Number(/ ([\d.]+)V/.exec(path)?.[1]);
    const [largest, next, , , least] = flowLayout(bands, { width: 268, letter: 10 }, words).bands.map(({ path }) => thickness(path));
    expect(largest! / next!).toBeCloseTo(485 / 270, 1);
    expect(least).toBeGreaterThanOrEqual(1);
  });
});
