import { describe, expect, it } from 'vitest';
import { argumentHelp, defaultText, helpWithDefault } from '../../src/functions/argumentHelp';
import { argumentUnit } from '../../src/functions/argumentUnit';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { isOptional, type Argument, type SheetFunction } from '../../src/functions/sheetFunction';
import { sheetFunctions } from '../../src/functions/table';
import { usage } from '../../src/functions/usage';
import { keysOf } from '../../src/model/mapValues';
import { parseFormula } from './support/parseFormula';

const names = keysOf(sheetFunctions);

const examples = names.flatMap((name) => sheetFunctions[name].examples.map((example) => ({ name, ...example })));

describe('every example of the table', () => {
  it.each(examples)('$formula is $result', ({ name, formula, result }) => {
    const call = parseFormula(formula);
    expect(call.name).toBe(name);
    const decimals = String(result).split('.')[1]?.length ?? 6;
    expect(callSheetFunction(name, call.given)).toBeCloseTo(result, decimals);
  });
});

describe('every function', () => {
  it.each(names)('%s has a name that Google accepts, and Swedish texts', (name) => {
    const row: SheetFunction = sheetFunctions[name];
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
    expect(row.examples.every(({ formula }) => formula.startsWith(`=${name}(`))).toBe(true);
    const texts = [row.summary, row.result.description, row.source, ...row.arguments.map(({ help }) => help)];
    for (const text of texts) expect(text).toMatch(/^[A-ZÅÄÖ].{10,}[^ ]$/u);
    for (const text of [row.summary, row.result.description, ...row.arguments.map(({ help }) => help)]) expect(text).toMatch(/\.$/);
  });

  it.each(names)('%s has arguments whose names can stand in a stub, required ones first, the assumptions last', (name) => {
    const row: SheetFunction = sheetFunctions[name];
    for (const argument of row.arguments) expect(argument.name).toMatch(/^[a-zåäö][a-zåäö_]*$/u);
    expect(new Set(row.arguments.map((argument) => argument.name)).size).toBe(row.arguments.length);
    const optional = row.arguments.map(isOptional);
    expect(optional).toEqual([...optional].sort());
    expect(row.arguments.slice(0, -1).every((argument) => argument.kind !== 'assumptions')).toBe(true);
  });
});

it('the table has the functions of the first release', () => {
  expect(names.map(usage)).toEqual([
    'MERKOSTNAD([timmar]; [timkostnad]; [köpta_tjänster])',
    'SAMHALLSKRONOR(kronor; [antaganden])',
    'KOMMUN_INTAKT(alternativ; [månadslön]; [månader]; [antaganden])',
    'SAMHALLE_INTAKT([månadslön]; [subventionsgrad]; [månader]; [antaganden])',
    'PAYBACK_MONTHS(merkostnad; årsintäkt; [personer]; [sannolikhet_ändå])',
    'LONSAMHET(merkostnad; årsintäkt; månader; [personer]; [sannolikhet_ändå])',
    'BREAKEVEN_SANNOLIKHET(merkostnad; årsintäkt; månader; [personer])',
    'POTENTIAL([resurskostnad]; [antaganden])',
    'VERKNINGSGRAD(värde; potential)',
  ]);
});

describe('an argument’s help', () => {
  const [alternative, wage, , assumptions] = sheetFunctions.KOMMUN_INTAKT.arguments;
  const deadweight = sheetFunctions.PAYBACK_MONTHS.arguments[3];
  it('says "(valfri)" and the default of an optional one', () => {
    expect(argumentHelp(wage)).toBe(
      'Bruttolön i kronor per månad. Utan värde: antagandet ”Månadslön”, 22\u00a0500 i Payoff 2019. (valfri)',
    );
    expect(argumentHelp(assumptions)).toMatch(/Utan värde: ”Payoff 2019”\. \(valfri\)$/);
    expect(argumentHelp(deadweight)).toMatch(/Utan värde: 0\. \(valfri\)$/);
  });
  it('says the default without "(valfri)" where optional arguments have a mark of their own', () => {
    expect(helpWithDefault(deadweight)).toMatch(/Utan värde: 0\.$/);
    expect(helpWithDefault(alternative)).toBe(alternative.help);
  });
  it('is the help alone of a required one', () => {
    expect(argumentHelp(alternative)).toBe(alternative.help);
    expect(alternative.help).toMatch(/”ekonomiskt bistånd” eller ”socialbidrag”/);
    expect(defaultText(alternative)).toBeUndefined();
  });
  it('has a unit', () => {
    expect([alternative, wage, assumptions, deadweight].map((argument: Argument) => argumentUnit(argument))).toEqual([
      'alternativ',
      'kr per månad',
      'namn eller område',
      'andel',
    ]);
  });
});

/** Compiles only where the type is false. */
type IsFalse<T extends false> = T;

type Row = typeof sheetFunctions.VERKNINGSGRAD;

/** A row without one of its texts is no row: what stands here is checked when the tests are compiled. */
export type Incomplete = [
  IsFalse<Omit<Row, 'summary'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'result'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'examples'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'source'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'arguments'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'compute'> extends SheetFunction ? true : false>,
  IsFalse<Omit<Row, 'examples'> & { readonly examples: readonly [] } extends SheetFunction ? true : false>,
  IsFalse<{ readonly name: 'x'; readonly kind: 'cost' } extends Argument ? true : false>,
  IsFalse<{ readonly name: 'x'; readonly help: 'y'; readonly kind: 'unknown' } extends Argument ? true : false>,
];
