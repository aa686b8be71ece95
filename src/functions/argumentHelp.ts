import { payoff2019Parameters } from '../model/parameters/payoff2019';
import { bases, defaultBasis } from './bases';
import { isOptional, type Argument } from './sheetFunction';
import { formatNumber } from '../model/text/formatNumber';

/** What an optional argument is taken to be when it is not given, in Swedish; `undefined` for a required one. */
export const defaultText = (argument: Argument): string | undefined => {
  if (argument.kind === 'alternative' || argument.default === undefined) return undefined;
  if (typeof argument.default === 'string') return `”${argument.default}”`;
  if (typeof argument.default === 'number') return formatNumber(argument.default);
  const { assumption } = argument.default;
  return `antagandet ”${payoff2019Parameters[assumption].name}”, ${formatNumber(bases[defaultBasis][assumption])} i ${defaultBasis}`;
};

/** An argument's help, with what an optional one is taken to be otherwise. */
export const helpWithDefault = (argument: Argument): string =>
  isOptional(argument) ? `${argument.help} Utan värde: ${defaultText(argument)}.` : argument.help;

/** The same as Google's autocomplete shows it, which has no mark of its own for an optional argument. */
export const argumentHelp = (argument: Argument): string =>
  isOptional(argument) ? `${helpWithDefault(argument)} (valfri)` : argument.help;
