import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/register/settings/settings';
import type { SuitabilityAnswers } from '../../../src/register/suitability/questions';
import { suitability } from '../../../src/register/suitability/suitability';
import { suitabilityChange } from '../../../src/register/suitability/suitabilityChange';

const good: SuitabilityAnswers = {
  decision: 'yes',
  interestedClient: 'yes',
  responsibleForMatching: 'yes',
  network: 'yes',
  simpleTasks: 'yes',
  contractMonths: 24,
  value: 12_000_000,
};
const proposed = (said: Partial<SuitabilityAnswers>) => suitability({ ...good, ...said }, defaultSettings);

describe('proposes', () => {
  it.each<readonly [string, Partial<SuitabilityAnswers>, string, string]>([
    ['a binding requirement when everything is there', {}, 'skarpt krav', 'Förutsättningarna finns'],
    ['a binding requirement for exactly twelve months', { contractMonths: 12 }, 'skarpt krav', ''],
    ['a dialogue for eleven', { contractMonths: 11 }, 'dialogkrav', 'kortare än 12 månader'],
    ['a binding requirement for the value of exactly one place', { value: 5_000_000 }, 'skarpt krav', ''],
    ['a dialogue for one krona less', { value: 4_999_999 }, 'dialogkrav', 'Värdet bär ingen hel plats'],
    ['a dialogue when the length is not known', { contractMonths: null }, 'dialogkrav', 'längd är inte känd'],
    ['a dialogue when the value is not known', { value: null }, 'dialogkrav', 'Värdet är inte känt'],
    ['a dialogue when the work is specialised but there is time', { simpleTasks: 'no', contractMonths: 3 }, 'dialogkrav', 'saknas enkla arbetsuppgifter'],
    ['a dialogue when nobody knows the tasks', { simpleTasks: 'unknown' }, 'dialogkrav', 'fråga i dialogen'],
    ['nothing for specialised work in a short time', { simpleTasks: 'no', contractMonths: 2 }, 'ej lämplig', 'kortare än 3 månader'],
    ['nothing without a decision', { decision: 'no' }, 'ej lämplig', 'inget beslut från ledningen'],
    ['nothing without an interested client', { interestedClient: 'no' }, 'ej lämplig', 'Beställaren är inte intresserad'],
    ['nothing without somebody who matches', { responsibleForMatching: 'no' }, 'ej lämplig', 'Ingen är ansvarig'],
    ['nothing without a network', { network: 'no' }, 'ej lämplig', 'Nätverket'],
    ['to find out what nobody knows', { network: 'unknown' }, 'ej beslutat', 'Ta reda på om nätverket'],
    ['a rejection before a question', { network: 'unknown', decision: 'no' }, 'ej lämplig', 'inget beslut'],
  ])('%s', (_, said, requirement, reason) => {
    const proposal = proposed(said);
    expect(proposal.requirement).toBe(requirement);
    expect(proposal.reasons.join(' ')).toContain(reason);
  });
});

describe('the places that the value bears', () => {
  it.each([[0, 0], [4_999_999, 0], [5_000_000, 1], [12_000_000, 2]])('%i kr bears %i', (value, places) =>
    expect(proposed({ value }).places?.places).toBe(places));
  it('say that the measure has no source', () => expect(proposed({}).places?.basis).toContain('antagande, ingen källa'));
  it('follow the municipality\'s own measure', () =>
    expect(suitability(good, { ...defaultSettings, rules: { ...defaultSettings.rules, valuePerPlace: 3_000_000 } }).places?.places).toBe(4));
  it('are not known without a value', () => expect(proposed({ value: null }).places).toBeUndefined());
});

describe('a rejected procurement', () => {
  const rejection = proposed({ decision: 'no' });
  it('stays with its reason', () =>
    expect(suitabilityChange(rejection, { reason: null })).toEqual({ requirement: 'ej lämplig', reason: rejection.reasons.join(' ') }));
  it('keeps the reason that somebody has written', () =>
    expect(suitabilityChange(rejection, { reason: 'Avtalet är litet.' }).reason).toBe(`Avtalet är litet. ${rejection.reasons.join(' ')}`));
  it('does not repeat the reason', () => {
    const reason = rejection.reasons.join(' ');
    expect(suitabilityChange(rejection, { reason }).reason).toBe(reason);
  });
  it('is the only one whose reason is touched', () => expect(suitabilityChange(proposed({}), { reason: 'x' })).toEqual({ requirement: 'skarpt krav' }));
});

it('a better contract never gives a weaker requirement', () => {
  const strength = ['ej lämplig', 'ej beslutat', 'dialogkrav', 'skarpt krav'];
  const answer = fc.constantFrom('yes', 'no', 'unknown');
  const answers = fc.record({ decision: answer, interestedClient: answer, responsibleForMatching: answer, network: answer, simpleTasks: answer, contractMonths: fc.nat(60), value: fc.nat(50_000_000) });
  fc.assert(fc.property(answers, fc.nat(60), fc.nat(50_000_000), (given, months, value) => {
    const better = { ...given, contractMonths: given.contractMonths + months, value: given.value + value };
    expect(strength.indexOf(suitability(better, defaultSettings).requirement)).toBeGreaterThanOrEqual(strength.indexOf(suitability(given, defaultSettings).requirement));
  }));
});
