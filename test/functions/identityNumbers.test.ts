import { describe, expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import type { SheetFunction } from '../../src/functions/sheetFunction';
import { sheetFunctions } from '../../src/functions/table';
import { keysOf } from '../../src/model/mapValues';
import { messageOf } from './support/messageOf';
import { usual } from './support/usual';

/** Every argument, with values that will do for the others. */
const places = keysOf(sheetFunctions).flatMap((name) => {
  const row: SheetFunction = sheetFunctions[name];
  return row.arguments.map((argument, index) => ({
    name,
    argument: argument.name,
    given: (value: unknown) => row.arguments.map((other, at) => (at === index ? value : usual(other))),
  }));
});

describe('a personal identity number is refused and never shown', () => {
  it.each(places)('in $name, $argument', ({ name, argument, given }) => {
    for (const number of ['811228-9874', 'Anna 19811228-9874', 8112289874, 198112289874]) {
      const message = messageOf(() => callSheetFunction(name, given(number)));
      expect(message).toContain(`argumentet ${argument} ska vara `);
      expect(message).toContain('men innehåller något som ser ut som ett personnummer. Ta bort det: personnummer ska inte stå här.');
      expect(message).not.toMatch(/8112|9874/);
    }
  });

  it('in a row of a range it says so in its own cell', () => {
    expect(callSheetFunction('PAYBACK_MONTHS', [[[12], ['811228-9874'], [8112289874]], 144])).toEqual([
      [1],
      ['merkostnad: ser ut som ett personnummer, ta bort det'],
      ['merkostnad: ser ut som ett personnummer, ta bort det'],
    ]);
  });

  it.each([0, 1, 2, 3])('in column %d of the assumptions', (column) => {
    const row: unknown[] = ['Timkostnad', 600, 'kr', 'källa'];
    row[column] = '811228-9874';
    const message = messageOf(() => callSheetFunction('POTENTIAL', [0, [row]]));
    expect(message).toContain('innehåller något som ser ut som ett personnummer');
    expect(message).not.toContain('9874');
  });

  it('a mistyped one is not shown either', () => {
    expect(messageOf(() => callSheetFunction('KOMMUN_INTAKT', ['Anna 811228-9875']))).toContain('fick texten ”Anna …”');
    expect(messageOf(() => callSheetFunction('KOMMUN_INTAKT', ['FS', 8112289875]))).toContain('men fick …. ');
  });

  it('one that lost its leading zeros is not shown where it is out of bounds', () => {
    for (const given of [1010008, 2292381, '2292381', '2 292 381 ', 101012391, -1010008]) {
      expect(messageOf(() => callSheetFunction('KOMMUN_INTAKT', ['FS', given]))).toMatch(/men fick (texten ”…”|…)\. /);
    }
    expect(messageOf(() => callSheetFunction('POTENTIAL', [0, '2292381']))).not.toContain('381');
    expect(messageOf(() => callSheetFunction('KOMMUN_INTAKT', ['FS', 1010009]))).toContain('men fick 1\u00a0010\u00a0009. ');
    expect(callSheetFunction('LONSAMHET', [1010008, 1010008, 12])).toBe(0);
  });

  it('an amount of nine digits or with another check digit is an amount', () => {
    expect(callSheetFunction('LONSAMHET', [811_228_987, 811_228_987, 12])).toBe(0);
    expect(callSheetFunction('LONSAMHET', [8112289875, 8112289875, 12])).toBe(0);
  });
});
