import { describe, expect, it } from 'vitest';
import { allWarnings } from '../../../../src/register/handover/allWarnings';
import { dailyMails, mattersPerMail } from '../../../../src/register/handover/mail/dailyMails';
import { linkPlaceholder } from '../../../../src/register/handover/mail/mailText';
import type { SentMatter } from '../../../../src/register/handover/mail/sentMatter';
import { people, place, procurement, registerOf, settings, today, type Example } from '../example';

const waiting: Example = { places: [place({ state: 'överenskommen', agreed: '2026-10-20' })] };
const mailsOf = (example: Example, sent: readonly SentMatter[] = [], day = today, quota = 100, set = settings) =>
  dailyMails(allWarnings(registerOf(example), day, set), set, sent, day, quota);

describe('a daily mail', () => {
  it('names the procurement, what to do and where', () => {
    const { mails } = mailsOf(waiting);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ email: 'rekryterare@example.se', subject: 'Registret över sysselsättningskrav: 1 sak att göra' });
    expect(mails[0]?.text).toBe(
      [
        'Hej!',
        'Det här väntar på dig i registret över sysselsättningskrav i upphandlingar.',
        'Vinterparken (U-2026-001)\n- Plats P-1 är överenskommen sedan 2026-10-20 men inte tillsatt: bestäm en första dag med leverantören, eller skriv att platsen är avbruten. (sedan 3 dagar)',
        `Öppna registret: ${linkPlaceholder}`,
        'Det går minst 7 dagar mellan påminnelser om samma sak. Antalet dagar står på bladet Inställningar.',
      ].join('\n\n'),
    );
  });

  it('is one a person, also with several roles and procurements', () => {
    const register = {
      ...registerOf({}),
      procurements: ['U-1', 'U-2'].map((id) => procurement({ id, buyer: people.coordinator, plannedStart: '2026-12-01', requirement: null, industryDialogue: '?' })),
    };
    const { mails } = dailyMails(allWarnings(register, today, settings), settings, [], today, 100);
    expect(mails.map(({ email, sent }) => [email, sent.length])).toEqual([['samordnare@example.se', 2]]);
  });

  it('says in what capacity a deputy or the coordinator gets it', () => {
    expect(mailsOf({ ...waiting, procurement: { recruiter: null } }).mails.map(({ text }) => text).join()).toContain('Du får det som ersättare för rekryterare.');
    expect(mailsOf({ ...waiting, procurement: { recruiter: null, recruiterDeputy: null } }).mails.map(({ text }) => text).join()).toContain(
      'Du får det som samordnare, eftersom varken rekryterare eller ersättare går att nå.',
    );
  });

  it('goes to nobody when nobody has anything to do', () => expect(mailsOf({})).toEqual({ mails: [], left: [], unaddressed: [] }));

  it('shows the id in place of a name with an identity number, and never a second line', () => {
    const bad = mailsOf({ ...waiting, procurement: { name: 'Städning 811218-9876' } }).mails[0]?.text;
    expect(bad).toContain('\nU-2026-001\n');
    expect(bad).not.toContain('9876');
    expect(mailsOf({ ...waiting, procurement: { name: 'Lås\r\nBcc: x@y.se' } }).mails[0]?.text).toContain('Lås Bcc: x@y.se (U-2026-001)');
  });
});

describe('the same matter', () => {
  const [first] = mailsOf(waiting).mails;
  const sent = first?.sent ?? [];
  it('is not repeated on the sixth day', () => expect(mailsOf(waiting, sent, '2026-11-28').mails).toEqual([]));
  it('is repeated on the seventh', () => expect(mailsOf(waiting, sent, '2026-11-29').mails).toHaveLength(1));
  it('goes at once to the deputy who takes over', () =>
    expect(mailsOf({ ...waiting, procurement: { recruiter: null } }, sent, '2026-11-23').mails.map(({ email }) => email)).toContain('ersattare@example.se'));
  it('goes again when the day of the last mail lies ahead: that is a fault', () =>
    expect(mailsOf(waiting, [{ ...sent[0], key: sent[0]?.key ?? '', email: sent[0]?.email ?? '', day: '2027-11-22' }]).mails).toHaveLength(1));
  it('does not keep a new matter from being told', () => {
    const places = [...(waiting.places ?? []), place({ id: 'P-2', state: 'överenskommen', agreed: '2026-09-01' })];
    const { mails } = mailsOf({ places }, sent, '2026-11-23');
    expect(mails.map((mail) => mail.sent.map(({ key }) => key))).toEqual([['unfilledPlace:U-2026-001:P-2']]);
  });
});

describe('the quota', () => {
  const example: Example = {
    procurement: { plannedStart: '2026-12-01', requirement: null, industryDialogue: '?' },
    places: [place({ state: 'överenskommen', agreed: '2026-10-20' })],
  };
  it('gives the most urgent first and says what is left', () => {
    const { mails, left } = mailsOf(example, [], today, 1);
    expect(mails.map(({ email }) => email)).toEqual(['upphandlare@example.se']);
    expect(left.map(({ email }) => email)).toEqual(['samordnare@example.se', 'rekryterare@example.se']);
  });
  it.each([0, -1])('of %i sends nothing and leaves everything', (quota) => {
    const { mails, left } = mailsOf(example, [], today, quota);
    expect(mails).toEqual([]);
    expect(left).toHaveLength(3);
  });
  it('leaves to the next mail what one mail has no room for', () => {
    const places = Array.from({ length: mattersPerMail + 2 }, (_, i) => place({ id: `P-${i}`, state: 'överenskommen', agreed: '2026-01-01' }));
    const { mails, left } = mailsOf({ places });
    expect(mails[0]?.sent).toHaveLength(mattersPerMail);
    expect(mails[0]?.text).toContain('Därtill 2 till');
    expect(left[0]?.keys).toHaveLength(2);
    const next = mailsOf({ places }, mails[0]?.sent, '2026-11-23');
    expect(next.mails[0]?.sent.map(({ key }) => key)).toEqual(left[0]?.keys);
  });
});

it('what nobody answers for is reported', () => {
  const { mails, unaddressed } = mailsOf(waiting, [], today, 100, { ...settings, people: [] });
  expect(mails).toEqual([]);
  expect(new Set(unaddressed.map(({ rule }) => rule))).toEqual(new Set(['unfilledPlace', 'roleWithoutPerson']));
});
