import { expect, it } from 'vitest';
import { scriptHost } from '../support/scriptHost';

const { engine, value } = scriptHost();
const { getters } = engine.model;
const at = (row: number, col: number) => getters.getEvaluatedCell({ sheetId: 'forsta', row: row - 1, col: col - 1 });

it.each(['=1+1', '==1', '=HYPERLINK("https://exempel.se")', "'=1+1", "''x", "'", '[här](javascript:alert(1))', '[5](https://exempel.se)', '+1', '@x', '007'])(
  'the grid shows %j, written where the number format is @, as the text that it is',
  (text) => {
    value('range(1, 1).setNumberFormat("@").setValues([[args[0]]])', text);
    expect(at(1, 1)).toMatchObject({ value: text, formattedValue: text });
    expect(at(1, 1).link).toBeUndefined();
    expect(getters.getCell({ sheetId: 'forsta', row: 0, col: 0 })?.isFormula).toBe(false);
    expect(value('return [range(1, 1).getValues()[0][0], range(1, 1).getFormulas()[0][0]]')).toEqual([text, '']);
  },
);

it('formulas see the same', () => {
  value('range(1, 2).setNumberFormat("@").setValues([["=1+1"]]); range(2, 1, 1, 2).setValues([["=LEN(B1)", "=B1=\\"=1+1\\""]])');
  expect([at(2, 1).value, at(2, 2).value]).toEqual([4, true]);
});

it('a formula is computed in such a cell all the same when it is set as one', () => {
  value('range(3, 1).setNumberFormat("@").setFormula("=1+1")');
  expect(at(3, 1).formattedValue).toBe('2');
});

it('elsewhere an apostrophe marks a text, two are one, and an address is a link', () => {
  value(`range(4, 1, 1, 3).setValues([["'=1+1", "''x", "https://exempel.se"]])`);
  expect([at(4, 1).value, at(4, 2).value, at(4, 3).link?.url]).toEqual(['=1+1', "'x", 'https://exempel.se']);
});
