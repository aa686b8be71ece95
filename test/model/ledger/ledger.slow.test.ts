import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorEffects } from '../../../src/model/ledger/actorEffects';
import { actorKeys } from '../../../src/model/ledger/actors';
import { situationFlows } from '../../../src/model/ledger/situationFlows';
import type { StudyCase } from '../../../src/model/ledger/situation';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { situation, studyCase } from './randomSituation';

/** The five invariants of NyttoSam's ledger, each over 100 000 situations drawn at random: two in a case. */
const runs = { numRuns: 50_000, endOnFailure: true };
const patience = 180_000;

const bases = [ruleBasisFor('Östersund', 2026), ruleBasisFor('Stockholm', 2024), ruleBasisFor('Gotland', 2025), ruleBasisFor('Malmö', 2026, { taxKeptShare: 0.1, churchFeeRate: 0.01 }, { activitySupportPayer: 'employmentService' })];
const basis = fc.constantFrom(...bases);

const öre = 0.005;

it('every krona that one pays another receives: transfers add up to zero over all actors', () => {
  fc.assert(fc.property(studyCase, basis, (one, law) => {
    const received = new Map<string, number>(actorKeys.map((actor) => [actor, 0]));
    for (const { from, to, amount } of situationFlows(one.after, law).transfers) {
      received.set(from, (received.get(from) ?? NaN) - amount);
      received.set(to, (received.get(to) ?? NaN) + amount);
    }
    expect(received.size).toBe(actorKeys.length);
    expect(Math.abs([...received.values()].reduce((sum, amount) => sum + amount, 0))).toBeLessThan(öre);
    expect(Math.abs(actorEffects([one], law).transfers)).toBeLessThan(öre);
  }), runs);
}, patience);

it('what all actors gain together is what came into being less what was used up', () => {
  fc.assert(fc.property(studyCase, basis, (one, law) => {
    const real = (side: StudyCase['before']) => situationFlows(side, law).real.reduce((sum, { amount }) => sum + amount, 0);
    const { effect, society } = actorEffects([one], law);
    expect(Math.abs(society - one.persons * (real(one.after) - real(one.before)))).toBeLessThan(öre * one.persons);
    expect(society).toBeCloseTo(actorKeys.reduce((sum, actor) => sum + effect[actor], 0), 4);
  }), runs);
}, patience);

it('nothing changed is nothing gained by anybody', () => {
  fc.assert(fc.property(situation, fc.integer({ min: 1, max: 40 }), basis, (same, persons, law) => {
    const { effect, society } = actorEffects([{ name: 'fall', persons, before: same, after: same }], law);
    for (const actor of actorKeys) expect(effect[actor]).toBe(0);
    expect(society).toBe(0);
  }), { ...runs, numRuns: 2 * runs.numRuns });
}, patience);

it('the employer neither gains nor loses, subsidised or not', () => {
  fc.assert(fc.property(studyCase, basis, (one, law) => {
    const { before, after } = actorEffects([one], law);
    expect(Math.abs(before.employer)).toBeLessThan(öre * one.persons);
    expect(Math.abs(after.employer)).toBeLessThan(öre * one.persons);
  }), runs);
}, patience);

it('several persons are the sum of each by themselves', () => {
  fc.assert(fc.property(studyCase, studyCase, basis, (one, other, law) => {
    const together = actorEffects([one, other], law);
    const [first, second] = [actorEffects([{ ...one, persons: 1 }], law), actorEffects([{ ...other, persons: 1 }], law)];
    for (const actor of actorKeys) {
      const sum = one.persons * first.effect[actor] + other.persons * second.effect[actor];
      expect(Math.abs(together.effect[actor] - sum)).toBeLessThan(öre * (one.persons + other.persons));
    }
  }), runs);
}, patience);
