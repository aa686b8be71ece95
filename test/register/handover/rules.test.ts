import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { allWarnings } from '../../../src/register/handover/allWarnings';
import { handoverRules, type RuleName } from '../../../src/register/handover/handoverRules';
import { daySettings } from '../../../src/register/settings/daySettings';
import { people, place, registerOf, settings, step, talk, today, warningsOf, type Example } from './example';

const speaks: readonly (readonly [sentence: string, rule: RuleName, example: Example, roles: readonly string[], says: string])[] = [
  ['planned start is near and no requirement decided', 'lateRequirement', { procurement: { plannedStart: '2026-12-01', requirement: 'ej beslutat' } }, ['buyer', 'coordinator'], 'börjar 2026-12-01'],
  ['planned start is past and no requirement decided', 'lateRequirement', { procurement: { plannedStart: '2026-11-01', requirement: 'ej beslutat' } }, ['buyer', 'coordinator'], 'började 2026-11-01'],
  ['advertised without a dialogue', 'noIndustryDialogue', { procurement: { status: 'annonserad', advertised: '2026-11-01' } }, ['buyer'], 'är annonserad utan branschdialog'],
  ['advertised on a day that nobody knows, without a dialogue', 'noIndustryDialogue', { procurement: { status: 'annonserad', advertised: '?' } }, ['buyer'], 'är annonserad'],
  ['the work began and no dialogue is booked', 'noIndustryDialogue', { procurement: { plannedStart: '2026-11-01', advertised: null, industryDialogue: null } }, ['buyer'], 'började 2026-11-01'],
  ['the dialogue is booked for after the advertising', 'noIndustryDialogue', { procurement: { advertised: '2026-12-01', industryDialogue: '2026-12-02' } }, ['buyer'], 'annonseras 2026-12-01'],
  ['awarded and there is no recruiter to tell', 'noSupplierDialogue', { procurement: { awarded: '2026-10-01', recruiter: null } }, ['coordinator'], 'utse en rekryterare'],
  ['four places became two', 'agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 2 } }, ['coordinator', 'client'], 'kräver 4 platser men överenskommelsen är 2 platser'],
  ['two became one', 'agreedBelowContract', { procurement: { requiredPlaces: 2, agreedPlaces: 1 } }, ['coordinator', 'client'], '1 plats:'],
  ['four became none', 'agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 0 } }, ['coordinator', 'client'], '0 platser'],
  ['the last dialogue says two, nobody has summed up', 'agreedBelowContract', { procurement: { requiredPlaces: 4 }, dialogue: [talk({ kind: 'leverantör', held: '2026-10-01', agreedPlaces: 2 }), talk({ kind: 'leverantör', held: '2026-02-01', agreedPlaces: 4 })] }, ['coordinator', 'client'], '2 platser'],
  ['two of four filled when the agreement ends', 'contractEndsUnfilled', { procurement: { status: 'genomförande', contractTo: '2026-12-31', requiredPlaces: 4 }, places: [place({ filled: '2026-02-01' }), place({ filled: '2026-02-01', state: 'avslutad' })] }, ['coordinator', 'recruiter'], '2 platser är inte tillsatta'],
  ['the agreement has passed into its option, which ends', 'contractEndsUnfilled', { procurement: { status: 'genomförande', contractTo: '2025-12-31', optionTo: '2026-12-31', agreedPlaces: 1 } }, ['coordinator', 'recruiter'], 'går ut 2026-12-31 och 1 plats är inte tillsatt'],
  ['a row that names no step', 'overdueStep', { steps: [step({ step: 'kravet', planned: '2026-10-01' })] }, ['coordinator'], 'Ett steg utan namn'],
  ['the ninth step', 'overdueStep', { steps: [step({ step: 'Avslutning', planned: '2026-10-01' })] }, ['recruiter'], 'Steg 9, Avslutning,'],
  ['finished and no feedback', 'noFeedback', { procurement: { status: 'avslutad', contractTo: '2027-10-01' } }, ['buyer', 'coordinator', 'client', 'recruiter'], 'steg 10, Återkoppling'],
];

describe('speaks when', () => {
  it.each(speaks)('%s', (_, rule, example, roles, says) => {
    const warnings = warningsOf(rule, example);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ rule, roles });
    expect(warnings[0]?.text).toContain(says);
  });
});

const silent: readonly (readonly [sentence: string, rule: RuleName, example: Example])[] = [
  ['the requirement is decided', 'lateRequirement', { procurement: { plannedStart: '2026-12-01' } }],
  ['the industry has been met', 'noIndustryDialogue', { procurement: { advertised: '2026-11-01', industryDialogue: '2026-10-01' } }],
  ['a dialogue with the industry stands in Dialog', 'noIndustryDialogue', { procurement: { advertised: '2026-11-01' }, dialogue: [talk({ kind: 'bransch', booked: '2026-10-01' })] }],
  ['the industry was told after the advertising', 'noIndustryDialogue', { procurement: { advertised: '2026-11-01' }, dialogue: [talk({ kind: 'bransch', held: '2026-11-10' })] }],
  ['the award has been made: the dialogue can no longer be', 'noIndustryDialogue', { procurement: { status: 'tilldelad', advertised: '2026-09-01' } }],
  ['a dialogue with the supplier is booked', 'noSupplierDialogue', { procurement: { awarded: '2026-01-01' }, dialogue: [talk({ kind: 'leverantör', booked: '2027-01-01' })] }],
  ['places are there already', 'noSupplierDialogue', { procurement: { awarded: '2026-01-01' }, places: [place({ state: 'överenskommen' })] }],
  ['fewer places with a written reason', 'agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 2, deviation: 'Arbetet blev mindre.' } }],
  ['fewer places with a reason in the dialogue', 'agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 2 }, dialogue: [talk({ kind: 'leverantör', agreedPlaces: 2, deviation: 'Arbetet blev mindre.' })] }],
  ['nothing agreed yet', 'agreedBelowContract', { procurement: { requiredPlaces: 4 } }],
  ['as many places as the contract', 'agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 4 } }],
  ['every place filled when the agreement ends', 'contractEndsUnfilled', { procurement: { contractTo: '2026-12-31', requiredPlaces: 1 }, places: [place({ filled: '2026-02-01' })] }],
  ['a place broken off before anybody came', 'unfilledPlace', { places: [place({ state: 'avbruten', agreed: '2026-01-01' })] }],
  ['a place that has ended', 'noFollowUp', { places: [place({ state: 'avslutad', filled: '2026-01-01', finished: '2026-04-01' })] }],
  ['the step is done', 'overdueStep', { steps: [step({ step: 'Kravställning', planned: '2026-01-01', done: '2026-01-02' })] }],
  ['feedback given', 'noFeedback', { procurement: { status: 'avslutad' }, steps: [step({ step: 'Återkoppling', done: '2026-10-01' })] }],
  ['the agreement runs', 'noFeedback', { procurement: { status: 'avtal', contractTo: '2027-10-01' } }],
];

describe('is silent when', () => {
  it.each(silent)('%s', (_, rule, example) => expect(warningsOf(rule, example)).toEqual([]));
});

describe('every rule', () => {
  const everything: Example = {
    procurement: { status: 'förberedelse', requirement: null, plannedStart: '2025-01-01', awarded: '2026-01-01', contractFrom: '2026-03-01', contractTo: '2026-12-01', requiredPlaces: 300, agreedPlaces: 1, recruiter: null },
    steps: [step({ step: 'Kravställning', planned: '2026-01-01' })],
    places: [place({ state: 'tillsatt', filled: '2026-01-01' }), place({ id: 'P-2', state: 'överenskommen', agreed: '2026-01-01' })],
  };

  it.each(['avbruten', 'granskad ej lämplig'])('is silent about a procurement that is %s', (status) => {
    expect(allWarnings(registerOf({ ...everything, procurement: { ...everything.procurement, status } }), today, settings)).toEqual([]);
  });

  it('is silent about a procurement whose requirement is not suitable', () => {
    expect(allWarnings(registerOf({ ...everything, procurement: { ...everything.procurement, requirement: 'ej lämplig' } }), today, settings)).toEqual([]);
  });

  it('asks only for feedback once the procurement is finished', () => {
    const warnings = allWarnings(registerOf({ ...everything, procurement: { ...everything.procurement, status: 'avslutad' } }), today, settings);
    expect(warnings.map(({ rule }) => rule)).toEqual(['noFeedback']);
  });

  it('asks for feedback and looks for slips of the pen when the agreement is over though nobody has said so', () => {
    const over = { ...everything.procurement, contractTo: '2026-10-01' };
    const warnings = allWarnings(registerOf({ ...everything, procurement: over }), today, settings);
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['noFeedback', 'suspiciousValues']));
  });

  it('says one sentence, ended by a full stop or a question with its answer, and nothing that people wrote', () => {
    const noted = { ...everything.procurement, note: 'HEMLIGT', reason: 'HEMLIGT', supplier: 'HEMLIGT' };
    for (const { text } of allWarnings(registerOf({ ...everything, procurement: noted }), today, settings)) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toContain('HEMLIGT');
      for (const name of Object.values(people)) expect(text).not.toContain(name);
    }
  });

  it('takes its days from Inställningar', () => {
    const waiting = keysOf(handoverRules).filter((rule) => handoverRules[rule].days !== undefined);
    const used = new Set(waiting.map((rule) => handoverRules[rule].days));
    expect([...used, 'reminderInterval'].sort()).toEqual(keysOf(daySettings).slice().sort());
    const days = { ...settings.days, followUp: 10 };
    const example: Example = { places: [place({ state: 'tillsatt', filled: '2026-11-12' })] };
    expect(warningsOf('noFollowUp', example, '2026-11-21', { ...settings, days })).toHaveLength(0);
    expect(warningsOf('noFollowUp', example, '2026-11-22', { ...settings, days })).toHaveLength(1);
  });
});
