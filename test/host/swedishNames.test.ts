import { expect, it } from 'vitest';
import { withMeantName } from '../../src/host/page/swedishNames';

const messageOf = (name: string, value = '#NAME?'): string => withMeantName({ value, message: `Okänd funktion: ”${name}”` }).message;

it.each([
  ['LÖNSAMHET', 'LONSAMHET'],
  ['kommun_intäkt', 'KOMMUN_INTAKT'],
  ['SAMHÄLLE_INTÄKT', 'SAMHALLE_INTAKT'],
  ['Samhällskronor', 'SAMHALLSKRONOR'],
])('who writes %s is asked whether it was %s', (written, meant) => {
  expect(messageOf(written)).toBe(`Okänd funktion: ”${written}”. Menade du ${meant}?`);
});

it.each([['ÅÄÖ'], ['SUMMERA'], ['toString'], ['']])('and who writes %j is asked nothing', (written) => {
  expect(messageOf(written)).toBe(`Okänd funktion: ”${written}”`);
});

it('nor is anything added to another error', () => expect(messageOf('LÖNSAMHET', '#ERROR')).toBe('Okänd funktion: ”LÖNSAMHET”'));
