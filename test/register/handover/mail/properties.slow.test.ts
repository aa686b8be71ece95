import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChoices, placeStateChoices, statusChoices, stepChoices } from '../../../../src/register/columns/choices';
import { allWarnings } from '../../../../src/register/handover/allWarnings';
import { dailyMails, mattersPerMail } from '../../../../src/register/handover/mail/dailyMails';
import { recentlySent, type SentMatter } from '../../../../src/register/handover/mail/sentMatter';
import type { Register } from '../../../../src/register/rows/row';
import { people, place, procurement, settings, step } from '../example';

const secret = 'OMEN3KLIENT';
const ids = ['U-1', 'U-2', 'U-3', 'U-4'] as const;
const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(fc.constant(null), fc.constant('?'), day('2025-01-01', '2027-12-31'), day('2025-01-01', '2027-12-31').map((iso) => iso.slice(0, 7)));
const who = fc.constantFrom(null, secret, ...Object.values(people));
const count = fc.option(fc.nat(120));

const register: fc.Arbitrary<Register> = fc.record({
  procurements: fc.tuple(...ids.map((id) =>
    fc.record({
      status: fc.constantFrom(...statusChoices, 'tilldelad/avtal', null), plannedStart: date, advertised: date, awarded: date,
      contractFrom: date, contractTo: date, optionTo: date, industryDialogue: date, requiredPlaces: count, agreedPlaces: count,
      buyer: who, buyerDeputy: who, coordinator: who, coordinatorDeputy: who, client: who, recruiter: who, recruiterDeputy: who,
    }).map((said) => procurement({ id, note: secret, reason: secret, supplier: secret, ...said })))),
  steps: fc.array(fc.record({ procurement: fc.constantFrom(...ids), step: fc.constantFrom(...stepChoices), planned: date, done: date }), { maxLength: 15 })
    .map((rows) => rows.map((said, i) => step({ id: `S-${i}`, note: secret, ...said }))),
  places: fc.array(fc.record({
    procurement: fc.constantFrom(...ids), place: fc.constantFrom(...placeChoices), state: fc.constantFrom(...placeStateChoices),
    agreed: date, filled: date, followedUp: date, finished: date,
  }), { maxLength: 60 }).map((rows) => rows.map((said, i) => place({ id: `P-${i}`, note: secret, ...said }))),
  dialogue: fc.constant([]),
  survey: fc.constant([]),
  settings: fc.constant([]),
});
const days = day('2026-01-01', '2026-12-31');

describe('whatever the register holds', () => {
  it('a mail says nothing but the procurement\'s name, the rules\' own sentences and rows\' ids', () => {
    fc.assert(fc.property(register, days, (rows, today) => {
      for (const { text, subject, sent } of dailyMails(allWarnings(rows, today, settings), settings, [], today, 100).mails) {
        expect(text + subject).not.toContain(secret);
        for (const name of Object.values(people)) expect(text + subject).not.toContain(name);
        expect(sent.length).toBeLessThanOrEqual(mattersPerMail);
        expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(sent.length);
      }
    }));
  });

  it('the order of the rows does not matter, and the same day gives the same mails', () => {
    fc.assert(fc.property(register, days, (rows, today) => {
      const turned = { ...rows, procurements: [...rows.procurements].reverse(), steps: [...rows.steps].reverse(), places: [...rows.places].reverse() };
      expect(allWarnings(turned, today, settings)).toEqual(allWarnings(rows, today, settings));
      const mails = (given: Register) => dailyMails([...allWarnings(given, today, settings)].reverse(), settings, [], today, 2);
      expect(mails(turned)).toEqual(mails(rows));
    }));
  });

  it('keys are different and since is never after today', () => {
    fc.assert(fc.property(register, days, (rows, today) => {
      const warnings = allWarnings(rows, today, settings);
      expect(new Set(warnings.map(({ key }) => key)).size).toBe(warnings.length);
      for (const { since, urgency } of warnings) {
        expect(since === null || since <= today).toBe(true);
        expect(Number.isInteger(urgency) && urgency >= 0).toBe(true);
      }
    }));
  });

  it('nothing is sent twice within the interval, nothing to anybody unlisted, and everything in the end', () => {
    fc.assert(fc.property(register, fc.integer({ min: 1, max: 4 }), (rows, quota) => {
      const listed = new Set(settings.people.map(({ email }) => email));
      let remembered: readonly SentMatter[] = [];
      const all: SentMatter[] = [];
      for (let i = 1; i <= 28; i++) {
        const today = `2026-06-${String(i).padStart(2, '0')}`;
        const { mails } = dailyMails(allWarnings(rows, today, settings), settings, remembered, today, quota);
        expect(mails.length).toBeLessThanOrEqual(quota);
        for (const { email, sent } of mails) {
          expect(listed.has(email)).toBe(true);
          for (const { key } of sent) {
            const before = all.filter((matter) => matter.key === key && matter.email === email).at(-1);
            if (before !== undefined) expect(i - Number(before.day.slice(8))).toBeGreaterThanOrEqual(7);
          }
          all.push(...sent);
          remembered = [...recentlySent(remembered, today, settings), ...sent];
        }
      }
      const told = new Set(all.map(({ key, email }) => `${key} ${email}`));
      for (const { key, recipients } of allWarnings(rows, '2026-06-01', settings)) {
        const still = allWarnings(rows, '2026-06-28', settings).find((warning) => warning.key === key);
        if (still === undefined) continue;
        for (const { email } of recipients) expect(told.has(`${key} ${email}`)).toBe(true);
      }
    }), { numRuns: 40 });
  });
});
