import { describe, expect, it } from 'vitest';
import { argumentHelp, defaultText, helpWithDefault } from '../../src/functions/argumentHelp';
import { argumentUnit } from '../../src/functions/argumentUnit';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { isOptional, isTableFunction, type Argument, type SheetFunction, type TableFunction } from '../../src/functions/sheetFunction';
import { exampleResult } from '../../src/functions/exampleResult';
import { sheetFunctions, type SheetFunctionName } from '../../src/functions/table';
import { usage } from '../../src/functions/usage';
import { keysOf } from '../../src/model/mapValues';
import { parseFormula } from './support/parseFormula';

const names = keysOf(sheetFunctions);

const examples = names.flatMap((name) => {
  const { examples: shown }: SheetFunction = sheetFunctions[name];
  return shown.map((example) => ({ name, example, shown: `${example.formula} gives ${exampleResult(example)}` }));
});

/** As close as the example's decimals say. */
const isShownAs = (value: number) => expect.closeTo(value, String(value).split('.')[1]?.length ?? 6);

describe('every example of the table', () => {
  it.each(examples)('$shown', ({ name, example }) => {
    const call = parseFormula(example.formula);
    expect(call.name).toBe(name);
    const result = callSheetFunction(name, call.given);
    if ('result' in example) return expect(result).toEqual(isShownAs(example.result));
    const [headings = [], ...rows] = Array.isArray(result) ? result : [];
    expect(rows).toHaveLength(example.rows);
    expect(example.cells.length).toBeGreaterThan(0);
    for (const { row, column, value } of example.cells) {
      const cell = rows.find(([first]) => first === row)?.[headings.indexOf(column)];
      expect(cell).toEqual(typeof value === 'number' ? isShownAs(value) : value);
    }
  });
});

describe('every function that gives a table', () => {
  it.each(names.filter((name) => isTableFunction(sheetFunctions[name])))('%s gives a rectangle under its headings', (name) => {
    const { examples: [{ formula }], headings }: TableFunction = tableOf(name);
    const result = callSheetFunction(name, parseFormula(formula).given);
    if (!Array.isArray(result)) throw new Error('no table');
    expect(result[0]).toEqual(headings);
    for (const cells of result) expect(cells).toHaveLength(headings.length);
    expect(result.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
  });
});

const tableOf = (name: SheetFunctionName): TableFunction => {
  const declared: SheetFunction = sheetFunctions[name];
  if (!isTableFunction(declared)) throw new Error(`${name} gives no table`);
  return declared;
};

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
    const isBasis = ({ kind }: Argument) => kind === 'assumptions' || kind === 'ruleBasis';
    const optional = row.arguments.filter((argument) => !isBasis(argument)).map(isOptional);
    expect(optional).toEqual([...optional].sort());
    expect(row.arguments.slice(0, -1).some(isBasis)).toBe(false);
  });
});

it('the table has these functions', () => {
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
    'KANSLIGHET(merkostnad; årsintäkt; [personer]; [sannolikhet_ändå]; [spann])',
    'KOMMUNALSKATT(kommun; år; [del])',
    'NETTOLON(månadsinkomst; [slag]; antaganden)',
    'AKTORSEFFEKT(före; efter; antaganden)',
    'ANTAGANDEN(kommun; [år])',
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
