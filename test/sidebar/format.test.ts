import { expect, it } from 'vitest';
import { counted, kronor, oneDecimalOf, percent, signedKronor } from '../../src/sidebar/format';

it.each([
  [kronor(69_600), '69\u00a0600\u00a0kr'],
  [kronor(-0.4), '0\u00a0kr'],
  [signedKronor(105_400), '+105\u00a0400\u00a0kr'],
  [signedKronor(-26_600), '\u221226\u00a0600\u00a0kr'],
  [signedKronor(0.2), '0\u00a0kr'],
  [percent(0.602286), '60,2\u00a0%'],
  [oneDecimalOf(4.7726), '4,8'],
  [oneDecimalOf(10), '10,0'],
  [counted(1, 'månad', 'månader'), '1\u00a0månad'],
  [counted(12, 'månad', 'månader'), '12\u00a0månader'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
