import { helpWithDefault } from '../functions/argumentHelp';
import { argumentUnit } from '../functions/argumentUnit';
import { exampleResult } from '../functions/exampleResult';
import { headingsText } from '../functions/headingsText';
import { numberKinds } from '../functions/numberKinds';
import { expectedNumber } from '../functions/reading/numberFaults';
import { isNumberArgument, isOptional, isTableFunction, type Argument, type Refusal, type SheetFunction } from '../functions/sheetFunction';
import { sheetFunctions } from '../functions/table';
import { usage } from '../functions/usage';
import { keysOf } from '../model/mapValues';
import type { Fact, HelpEntry } from './entry';
import { refusalsOf } from './refusals';

/** Every sheet function, as the table of functions says it. */
export const functionEntries = (): readonly HelpEntry[] =>
  keysOf(sheetFunctions).map((name) => {
    const declared: SheetFunction = sheetFunctions[name];
    const { summary, result, source } = declared;
    return {
      id: `functions-${name}`,
      group: 'functions',
      kind: 'Funktion',
      title: name,
      line: summary,
      usage: usage(name),
      facts: [
        ...declared.arguments.map(argumentFact),
        ['Ger', `${result.description} Enhet: ${result.unit}.`],
        ...(isTableFunction(declared) ? [['Kolumner', `${headingsText(declared)}.`] as const] : []),
        ['När något är fel', faults],
        ...refusalsOf(declared).map(refusalFact),
        ['Källa', `${source}.`],
      ],
      examples: declared.examples.map((example) => ({ formula: example.formula, result: exampleResult(example) })),
    };
  });

const faults = 'Cellen visar ett fel. Håll muspekaren över den, så står det vilket argument det gäller, vad som väntades och vad du kan göra.';

const refusalFact = ({ argument, expected, remedy }: Refusal): Fact => [`När ${argument} inte är ${expected}`, remedy];

/** Its name, with the unit where the name does not say it. */
const argumentFact = (argument: Argument): Fact => {
  const unit = argumentUnit(argument);
  const named = argument.name.includes(unit) || !isNumberArgument(argument) ? argument.name : `${argument.name}, ${unit}`;
  return [isOptional(argument) ? `${named} (får utelämnas)` : named, `${helpWithDefault(argument)}${acceptedBy(argument)}`];
};

const acceptedBy = (argument: Argument): string => {
  if (!isNumberArgument(argument)) return '';
  const kind = numberKinds[argument.kind];
  return ` Ska vara ${expectedNumber(kind)}, till exempel ${kind.example}.`;
};
