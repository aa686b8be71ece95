import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { messageOf } from './support/messageOf';

const { KOMMUN_INTAKT } = callableFunctions;

describe('alternatives', () => {
  it.each(['försörjningsstöd', 'FÖRSÖRJNINGSSTÖD', 'forsorjningsstod', ' Försörjningsstöd ', 'fo\u0308rso\u0308rjningssto\u0308d', 'FS', 'fs', 'försörjnings-stöd', 'ekonomiskt bistånd', 'Ekonomiskt bistand', 'socialbidrag', 'SOCIALBIDRAG '])(
    '%j is economic assistance',
    (text) => {
      expect(KOMMUN_INTAKT(text)).toBe(175_000);
    },
  );
  it.each(['aktivitetsstöd', 'Aktivitetsstod', 'AS', ' as\u00a0'])('%j is activity support', (text) => {
    expect(KOMMUN_INTAKT(text)).toBe(43_000);
  });
  it.each(['etableringsersättning', 'A-kassa', 'a kassa', 'sjukpenning', 'Ingen ersättning'])('%j is known, but not on Payoff 2019', (text) => {
    expect(messageOf(() => KOMMUN_INTAKT(text))).toMatch(
      /”.+” finns inte på grunden Payoff 2019: rapporten räknar bara med de två alternativen\. Skriv en kommun och ett år som antaganden, till exempel ”Östersund 2026”\.$/,
    );
    expect(KOMMUN_INTAKT([[text]])).toEqual([['alternativ: finns inte på Payoff 2019']]);
  });
  it('an unknown one is answered with what is accepted, and with the nearest', () => {
    const message = messageOf(() => KOMMUN_INTAKT('aktivitetstöd'));
    expect(message).toContain('ska vara ”försörjningsstöd” (FS) eller ”aktivitetsstöd” (AS), men fick texten ”aktivitetstöd”');
    expect(message).toContain('Menade du ”aktivitetsstöd”?');
  });
  it.each([1, true, new Date(0), {}])('%j is no alternative', (given) => {
    expect(messageOf(() => KOMMUN_INTAKT(given))).toMatch(/^KOMMUN_INTAKT: argumentet alternativ ska vara .+, men fick .+\. Skriv /);
  });
  it('a missing one is asked for', () => {
    expect(messageOf(() => KOMMUN_INTAKT())).toMatch(/men är inte angivet\. Ange ett av dem\.$/);
    expect(KOMMUN_INTAKT([['FS'], ['']], [[22_500], [22_500]])).toEqual([[175_000], ['']]);
  });
});
