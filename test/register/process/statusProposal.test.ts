import { describe, expect, it } from 'vitest';
import { procurementFiles } from '../../../src/register/process/procurementFile';
import { statusProposal } from '../../../src/register/process/statusProposal';
import { place, registerOf, step, today, type Example } from '../handover/example';

const proposed = (example: Example, day = today) => {
  const [file] = procurementFiles(registerOf(example));
  if (file === undefined) throw new Error('no file');
  return statusProposal(file, day);
};

describe('a status is proposed', () => {
  it.each<readonly [string, Example, string, string]>([
    ['the work has begun', { procurement: { status: 'planerad', plannedStart: '2026-11-22' } }, 'preparation', 'Upphandlingsarbetet började enligt planen 2026-11-22.'],
    ['it has been advertised', { procurement: { advertised: '2026-11-22' } }, 'advertised', 'Upphandlingen annonserades 2026-11-22.'],
    ['it has been awarded', { procurement: { status: 'annonserad', awarded: '2026-11-22' } }, 'awarded', 'Tilldelningsbeslutet fattades 2026-11-22.'],
    ['the agreement runs', { procurement: { status: 'tilldelad', contractFrom: '2026-11-22' } }, 'contract', 'Avtalet gäller från 2026-11-22.'],
    ['the agreement began some time last month', { procurement: { status: 'tilldelad', contractFrom: '2026-10' } }, 'contract', 'Avtalet gäller från 2026-10.'],
    ['the first place is filled', { procurement: { status: 'avtal' }, places: [place({ state: 'tillsatt' })] }, 'carriedOut', 'Den första platsen är tillsatt.'],
    ['the agreement has ended and feedback is given', { procurement: { status: 'genomförande', contractTo: '2026-11-21' }, steps: [step({ step: 'Återkoppling', done: '2026-11-20' })] }, 'finished', 'Avtalet gick ut 2026-11-21 och återkopplingen är gjord.'],
    ['it was found not suitable, with a reason', { procurement: { status: 'planerad', requirement: 'ej lämplig', reason: 'För kort.' } }, 'unsuitable', 'Kravtypen är ”ej lämplig” och skälet är skrivet.'],
    ['the cell says two things', { procurement: { status: 'annonserad/tilldelad', awarded: '2026-11-01' } }, 'awarded', 'Tilldelningsbeslutet fattades 2026-11-01.'],
  ])('when %s', (_, example, to, reason) => expect(proposed(example)).toMatchObject({ to, reasons: [reason] }));

  it('with all the facts, and the furthest of them, when several steps were passed', () =>
    expect(proposed({ procurement: { status: 'planerad', advertised: '2026-01-01', awarded: '2026-02-01', contractFrom: '2026-03-01' } })).toEqual({
      procurement: 'U-2026-001',
      from: 'planned',
      to: 'contract',
      reasons: ['Upphandlingen annonserades 2026-01-01.', 'Tilldelningsbeslutet fattades 2026-02-01.', 'Avtalet gäller från 2026-03-01.'],
    }));
});

describe('no status is proposed', () => {
  it.each<readonly [string, Example]>([
    ['the day before', { procurement: { advertised: '2026-11-23' } }],
    ['before a month is over', { procurement: { advertised: '2026-11' } }],
    ['from a date that nobody knows', { procurement: { advertised: '?', awarded: '?', contractFrom: '?' } }],
    ['backwards', { procurement: { status: 'avtal', advertised: '2026-01-01' } }],
    ['on the last day of the agreement', { procurement: { status: 'genomförande', contractTo: '2026-11-22' }, steps: [step({ step: 'Återkoppling', done: '2026-11-20' })] }],
    ['while an option can run', { procurement: { status: 'genomförande', contractTo: '2026-10-22', optionTo: '2027-10-22' }, steps: [step({ step: 'Återkoppling', done: '2026-11-20' })] }],
    ['without feedback', { procurement: { status: 'genomförande', contractTo: '2026-10-22' } }],
    ['for what is not suitable without a reason', { procurement: { status: 'planerad', requirement: 'ej lämplig' } }],
    ['for what was cancelled', { procurement: { status: 'avbruten', advertised: '2026-01-01' } }],
    ['for what was found not suitable', { procurement: { status: 'granskad ej lämplig', requirement: 'ej lämplig', reason: 'För kort.', advertised: '2026-01-01' } }],
    ['for a place that is only agreed', { procurement: { status: 'avtal' }, places: [place({ state: 'överenskommen' })] }],
  ])('%s', (_, example) => expect(proposed(example)).toBeUndefined());
});
