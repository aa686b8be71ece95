import { payoff2019Parameters } from '../model/parameters/payoff2019';
import { formatNumber } from '../model/text/formatNumber';
import { bases, defaultBasis } from './bases';
import { incomeKind, taxPart } from './choiceKinds';
import { isOptional, type Argument, type NumberArgument } from './sheetFunction';

/** What an optional argument is taken to be when it is not given, in Swedish; `undefined` for a required one. */
export const defaultText = (argument: Argument): string | undefined => {
  if (!('default' in argument)) return undefined;
  switch (argument.kind) {
    case 'incomeKind':
      return `”${incomeKind.names[argument.default][0]}”`;
    case 'taxPart':
      return `”${taxPart.names[argument.default][0]}”`;
    case 'assumptions':
      return `”${argument.default}”`;
    default:
      return defaultNumber(argument.default);
  }
};

const defaultNumber = (value: NumberArgument['default']): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return formatNumber(value);
  if ('nothing' in value) return value.nothing;
  const { name } = payoff2019Parameters[value.assumption];
  return `antagandet ”${name}”, ${formatNumber(bases[defaultBasis][value.assumption])} i ${defaultBasis}`;
};

/** An argument's help, with what an optional one is taken to be otherwise. */
export const helpWithDefault = (argument: Argument): string =>
  isOptional(argument) ? `${argument.help} Utan värde: ${defaultText(argument)}.` : argument.help;

/** The same as Google's autocomplete shows it, which has no mark of its own for an optional argument. */
export const argumentHelp = (argument: Argument): string =>
  isOptional(argument) ? `${helpWithDefault(argument)} (valfri)` : argument.help;
