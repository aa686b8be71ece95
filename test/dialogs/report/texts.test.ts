import { describe, expect, it } from 'vitest';
import { delimitations } from '../../../src/dialogs/report/state/delimitations';
import { momentText } from '../../../src/dialogs/report/state/momentText';
import { allowedTexts, faultIn, noTexts } from '../../../src/dialogs/report/state/reportTexts';

describe('what the coordinator writes', () => {
  it('comes with the report, without spaces around it', () => expect(allowedTexts({ ...noTexts, summary: ' Fem har fått jobb.\n' }).summary).toBe('Fem har fått jobb.'));
  // Skatteverket's own example numbers.
  it.each(['811218-9876', 'Hej 19811218 9876', '811278-9873'])('is refused, and left out, where it holds an identity number: %s', (text) => {
    expect(faultIn(text)).toContain('personnummer');
    expect(faultIn(text)).not.toContain(text);
    expect(allowedTexts({ ...noTexts, decisions: text }).decisions).toBe('');
  });
  it('may be an organisationsnummer, an amount or HTML', () => {
    for (const text of ['556036-0793', '1 238 400 kr', '<b>=1+1</b>']) expect(faultIn(text)).toBe(undefined);
  });
});

describe('the report’s fixed texts', () => {
  const texts = delimitations.map(({ text }) => text).join(' ');
  it.each(['undanträngning', 'sparas', 'första ledet', 'Livskvalitet', 'familj', 'efterfrågat', 'Indirekta skatter', 'genomsnittlig', 'Lönebidraget', 'Stegförflyttning'])('delimit: %s', (word) => expect(texts).toContain(word));
  it('say who pays aktivitetsstöd, unlike the report', () => {
    expect(texts).toContain('Aktivitetsstöd betalas av Försäkringskassan');
    expect(texts).not.toMatch(/miljoner|mycket hög/);
  });
  it('name the lines that they come from', () => expect(delimitations.every(({ source }) => /^Payoff 2019, rad \d+/.test(source))).toBe(true));
  it('say the moment by the clock', () => expect(momentText(new Date(2026, 0, 5, 9, 7))).toBe('2026-01-05 kl. 09.07'));
});
