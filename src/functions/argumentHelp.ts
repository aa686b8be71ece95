import { payoff2019Parameters } from '../model/parameters/payoff2019';
import { isOptional, type Argument } from './sheetFunction';
import { formatNumber } from '../model/text/formatNumber';

/** What an optional argument is taken to be when it is not given, in Swedish; `undefined` for a required one. */
export const defaultText = (argument: Argument): string | undefined => {
  if (argument.kind === 'alternative' || argument.default === undefined) return undefined;
  if (typeof argument.default === 'string') return `”${argument.default}”`;
  if (typeof argument.default === 'number') return formatNumber(argument.default);
  const { name, value } = payoff2019Parameters[argument.default.assumption];
  return `antagandet ”${name}”, ${formatNumber(value)} i Payoff 2019`;
};

/** An argument's help as autocomplete shows it: with what an optional one is otherwise, and "(valfri)". */
export const argumentHelp = (argument: Argument): string =>
  isOptional(argument) ? `${argument.help} Utan värde: ${defaultText(argument)}. (valfri)` : argument.help;
