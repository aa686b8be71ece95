import { describe, expect, it } from 'vitest';
import { scriptHost } from '../support/scriptHost';

const shared = scriptHost();

describe('a formula is written and read back as a Swedish sheet shows it:', () => {
  it.each([
    ['=SUM(1;2)', 3],
    ['=SUM(1,5;2)', 3.5],
    ['=IF(1,5>1;"a;b,c";"nej")', 'a;b,c'],
    ['=SUM(A5:A6;10)', 10],
    ["=SUM('Blad1'!A5;0,25)", 0.25],
  ])('%s', (formula, result) => {
    const asked = 'range(1, 1).setFormula(args[0]); return [range(1, 1).getFormulas()[0][0], range(1, 1).getValues()[0][0]]';
    expect(shared.value(asked, formula)).toEqual([formula.replaceAll("'", ''), result]);
  });
});

describe('a formula that cannot be computed shows its error:', () => {
  it.each([
    ['=1/0', '#DIV/0!'],
    ['=FINNSINTE(1)', '#NAME?'],
    ['=SUM(', '#BAD_EXPR'],
    ['=A1', '#CYCLE'],
  ])('%s is %s', (formula, shown) => expect(shared.value('return range(1, 1).setFormula(args[0]).getValues()[0][0]', formula)).toBe(shown));
});

describe('setFormula', () => {
  it('fills every cell of the range', () => {
    expect(scriptHost().value('return range(1, 1, 2, 2).setFormula("=1+1").getFormulas()')).toEqual([['=1+1', '=1+1'], ['=1+1', '=1+1']]);
  });

  it('empties the cell when the formula is empty', () => {
    expect(scriptHost().value('return range(1, 1).setFormula("=1").setFormula("").getValues()')).toEqual([['']]);
  });

  it('costs one write for all its cells', () => {
    expect(scriptHost().run('range(1, 1).setFormula("=1"); range(2, 1, 2, 1).setFormula("=2")').calls).toMatchObject({ writes: 2, cells: 3 });
  });
});

describe('a formula with many results', () => {
  const { value } = scriptHost();
  const block = 'return [range(1, 1, 3, 1).getValues().map(String), range(1, 1, 3, 1).getFormulas().map(String)]';

  it('fills the cells under it, which hold no formula of their own', () => {
    value('range(10, 1, 1, 3).setValues([[1, 2, 3]]); range(1, 1).setFormula("=TRANSPOSE(A10:C10)")');
    expect(value(block)).toEqual([['1', '2', '3'], ['=TRANSPOSE(A10:C10)', '', '']]);
  });

  it('is blocked by a cell that is not empty', () => {
    value('range(3, 1).setValues([["i vägen"]])');
    expect(value(block)).toEqual([['#SPILL!', '', 'i vägen'], ['=TRANSPOSE(A10:C10)', '', '']]);
  });

  it('is there again when the way is clear', () => {
    value('range(3, 1).setValues([[""]])');
    expect(value(block)).toMatchObject([['1', '2', '3'], {}]);
  });

  it('is computed anew in the same execution when an input changes', () => {
    expect(value('range(10, 2).setValues([[20]]); SpreadsheetApp.flush(); return range(2, 1).getValues()')).toEqual([[20]]);
  });
});
