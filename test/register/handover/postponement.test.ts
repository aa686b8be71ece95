import { describe, expect, it } from 'vitest';
import { allWarnings, withPostponed } from '../../../src/register/handover/allWarnings';
import { postponementLine, postponements } from '../../../src/register/handover/postponement';
import { dailyMails } from '../../../src/register/handover/mail/dailyMails';
import { place, registerOf, settings, step, today, type Example } from './example';

const matter = 'Överenskommen plats är inte tillsatt';
const line = (until: string, reason = 'leverantören har semester', written = '2026-11-22') => postponementLine(matter, { until, reason, written });

describe('a postponement', () => {
  it('is a line that people can read, and that is read back', () => {
    expect(line('2026-12-01')).toBe('Uppskjutet till 2026-12-01: leverantören har semester (Överenskommen plats är inte tillsatt, 2026-11-22)');
    expect(postponements(`Ring först.\n${line('2026-12-01', 'svar (muntligt)\n kommer')}\nTack.`, matter)).toEqual([{ until: '2026-12-01', reason: 'svar (muntligt) kommer', written: '2026-11-22' }]);
  });
  it.each([
    ['another matter', line('2026-12-01').replace('tillsatt', 'uppföljd')],
    ['what somebody has rewritten', 'Uppskjutet till advent: semester'],
    ['a day that does not exist', line('2026-12-01', 'x', '2026-13-40')],
    ['nothing', ''],
  ])('is not read from %s', (_, note) => expect(postponements(note, matter)).toEqual([]));
  it('never lasts longer than a year, whatever somebody writes', () => expect(postponements(line('2099-01-01'), matter)[0]?.until).toBe('2027-11-23'));
});

describe('a matter that is put off', () => {
  const waiting = (note: string): Example => ({ places: [place({ state: 'överenskommen', agreed: '2026-10-20', note })] });
  const on = (day: string, example: Example) => allWarnings(registerOf(example), day, settings).map(({ key }) => key);

  it('is silent until its day, and back on it under another key, so that it is told at once', () => {
    const example = waiting(line('2026-12-01'));
    expect(on('2026-11-22', example)).toEqual([]);
    expect(on('2026-11-30', example)).toEqual([]);
    expect(on('2026-12-01', example)).toEqual(['unfilledPlace:U-2026-001:P-1:2026-12-01']);
  });
  it('is still known, with how many times it has been put off', () =>
    expect(withPostponed(registerOf(waiting(`${line('2026-11-20', 'x', '2026-11-10')}\n${line('2026-12-01')}`)), today, settings)).toMatchObject([
      { timesPostponed: 2, postponement: { until: '2026-12-01', reason: 'leverantören har semester' } },
    ]));
  it('comes back when a later line ends it, which is no postponement', () =>
    expect(withPostponed(registerOf(waiting(`${line('2026-12-24')}\n${line('2026-11-22', 'tas upp igen')}`)), today, settings)).toMatchObject([
      { timesPostponed: 1, postponement: { until: '2026-11-22' } },
    ]));
  it('leaves the other places alone', () => {
    const places = [place({ state: 'överenskommen', agreed: '2026-10-20', note: line('2026-12-01') }), place({ id: 'P-2', state: 'överenskommen', agreed: '2026-10-20' })];
    expect(on('2026-11-22', { places })).toEqual(['unfilledPlace:U-2026-001:P-2']);
  });
  it('is in no mail, until its day', () => {
    const mails = (day: string) => dailyMails(allWarnings(registerOf(waiting(line('2026-12-01'))), day, settings), settings, [], day, 100).mails.length;
    expect([mails('2026-11-30'), mails('2026-12-01')]).toEqual([0, 1]);
  });
  it('is known also as a step whose planned day has been moved', () => {
    const note = postponementLine('Steg efter planerat datum', { until: '2026-12-01', reason: 'sjukdom', written: '2026-11-22' });
    const example = (said: Parameters<typeof step>[0] = {}): Example => ({ steps: [step({ step: 'Rekrytering', planned: '2026-12-01', note, ...said })] });
    expect(withPostponed(registerOf(example()), today, settings)).toMatchObject([{ rule: 'overdueStep', postponement: { until: '2026-12-01' } }]);
    expect(withPostponed(registerOf(example({ done: '2026-11-22' })), today, settings)).toEqual([]);
    expect([on('2026-11-22', example()), on('2026-12-01', example()), on('2026-12-02', example())].map(({ length }) => length)).toEqual([0, 0, 1]);
  });
  it('of doubtful values is one column at a time', () => {
    const note = postponementLine('Kontrollera värdet: Krävda platser', { until: '2026-12-01', reason: 'frågat', written: '2026-11-22' });
    const texts = allWarnings(registerOf({ procurement: { requiredPlaces: 400, agreedPlaces: 400, note } }), today, settings).map(({ matter: about }) => about);
    expect(texts).toEqual(['Kontrollera värdet: Överenskomna platser']);
  });
});
