import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { isTableFunction, type SheetFunction, type TableFunction } from '../../src/functions/sheetFunction';
import { sheetFunctions, type SheetFunctionName } from '../../src/functions/table';
import { keysOf } from '../../src/model/mapValues';

const ordinary = [
  0, 1, 3, 12, 0.5, 600, 2026, 22_500, 69_600, 175_000, -43_000, 'FS', 'aktivitetsstöd', 'lön', 'kommun', 'Payoff 2019', 'Östersund', 'Östersund 2026', 'Umeå 2021',
  '22 500 kr', '50 %', '0,5',
];

const nasty: readonly unknown[] = [
  '', ' ', '\u00a0', undefined, null, NaN, Infinity, -Infinity, -0, 5e-324, -5e-324, 1e-305, 1e12, -1e12, 1e13, 1e308, 2 ** 53, 100, 50.5,
  true, false, new Date(0), new Date(NaN), {}, [], [[]], [1, 2], ['x'], [[1], 2], [null], [[[1]]], Symbol('x'), 10n, () => 1, /x/, new Error('x'),
  '1.234', '1.234.567', '12.5', '−5', '--5', '1 2 3', '9'.repeat(400), '=1+1', '<b>x</b>', '"', '”', 'constructor', '__proto__', 'toString',
  'etableringsersättning', 'Östersund 2026', '811228-9874', '8112289874', 8112289874, 198112289874, 8112289875, '50 kr/år', 'å'.repeat(9_000),
  '\u0000', '\ud800', '🙂', 'Kommunal skattesats', 'Namn',
];

const anything = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...ordinary) }, fc.constantFrom(...nasty), fc.double());

const row = fc.array(anything, { minLength: 1, maxLength: 3 });

const assumptions = fc.array(
  fc.tuple(fc.constantFrom<unknown>('Kommunal skattesats', 'Månadslön', 'Avrundning av årsbelopp', 'År', 'Kommun', 'Anställningsstöd', 'Boendekostnad', 'lön', 'vård', 'Namn', '', 7), anything),
  { minLength: 1, maxLength: 2 },
);

const argument = fc.oneof(
  { weight: 6, arbitrary: anything },
  { weight: 1, arbitrary: fc.array(row, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.tuple(anything), { minLength: 2, maxLength: 2 }) },
  { weight: 1, arbitrary: assumptions },
);

/** A message without what it quotes of what came: that may be in any language. */
const unquoted = (message: string): string => message.replace(/”[^]*”/g, '””');

const english = /\b(undefined|null|NaN|Infinity|object|[Tt]he|is|not|[Cc]annot|[Ii]nvalid|[Ee]rror|expected|of|must|property|function|convert|[Ss]ymbol)\b/;

/** As an engine writes a very large or small number. */
const exponent = /\de[+-]?\d/;

const isWording = (text: string): boolean => !english.test(unquoted(text)) && !exponent.test(unquoted(text));

const argumentNames = (name: SheetFunctionName): string => {
  const declared: SheetFunction = sheetFunctions[name];
  return declared.arguments.map((argument) => argument.name).join('|');
};

const isFullText = (name: SheetFunctionName, message: string): boolean =>
  [
    new RegExp(`^${name}: argumentet (${argumentNames(name)}) ska vara [^]+, men (är inte angivet|fick|innehåller|området|rad|månaderna|”) ?[^]*\\. [^]+[.?]$`),
    new RegExp(`^${name}: områdena ska vara lika stora, men .+ har \\d+ rad(er)? och \\d+ kolumn(er)?\\. Välj lika stora områden\\.`),
    new RegExp(`^${name}: resultatet är för stort för en cell\\.`),
  ].some((shape) => shape.test(message)) && isWording(message);

const isShortText = (name: SheetFunctionName, text: string): boolean =>
  text === '' ||
  ((new RegExp(`^(${argumentNames(name)}): .{5,120}$`).test(text) || text === 'resultatet är för stort') && isWording(text));

const isCell = (name: SheetFunctionName, cell: unknown): boolean =>
  typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' && isShortText(name, cell);

/** A table's texts are its own; its numbers are numbers. */
const isTableCell = (cell: unknown): boolean => (typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' && isWording(cell));

const isTable = ({ headings }: TableFunction, result: unknown): boolean =>
  Array.isArray(result) &&
  result.length > 1 &&
  String(result[0]) === String(headings) &&
  result.every((cells) => Array.isArray(cells) && cells.length === headings.length && cells.every(isTableCell));

const isResult = (name: SheetFunctionName, result: unknown): boolean => {
  const declared: SheetFunction = sheetFunctions[name];
  return isTableFunction(declared) ? isTable(declared, result) : isOfRows(name, result);
};

const isOfRows = (name: SheetFunctionName, result: unknown): boolean =>
  Array.isArray(result)
    ? result.length > 0 && result.every((cells) => Array.isArray(cells) && cells.length > 0 && cells.every((cell) => isCell(name, cell)))
    : typeof result === 'number' && Number.isFinite(result);

/** What is wrong with what a call gives or throws; undefined where it is as promised. */
const complaint = (name: SheetFunctionName, given: readonly unknown[]): unknown => {
  try {
    const result = callSheetFunction(name, given);
    return isResult(name, result) ? undefined : { result };
  } catch (error) {
    return error instanceof Error && isFullText(name, error.message) ? undefined : { error };
  }
};

const calls = 10_000;

describe(`${calls} random calls give a finite number, a blank, or a Swedish text`, () => {
  it.each(keysOf(sheetFunctions))('%s', (name) => {
    const given = fc.array(argument, { maxLength: sheetFunctions[name].arguments.length });
    fc.assert(
      fc.property(given, (values) => {
        const wrong = complaint(name, values);
        if (wrong !== undefined) expect(wrong).toBeUndefined();
      }),
      { numRuns: calls },
    );
  });
});

describe('a range gives what its rows give one by one', () => {
  it('for numbers and blanks', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constant('' as const));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
        const columns = [0, 1, 2].map((index) => rows.map((values) => [values[index]]));
        const results = callSheetFunction('PAYBACK_MONTHS', columns);
        const singles = rows.map(([cost, income, persons]) => {
          if (cost === '' && income === '') return [''];
          if (cost === '') return ['merkostnad: saknas'];
          if (income === '') return ['årsintäkt: saknas'];
          return [callSheetFunction('PAYBACK_MONTHS', [cost, income, persons])];
        });
        expect(results).toEqual(singles);
      }),
      { numRuns: 500 },
    );
  });
});
