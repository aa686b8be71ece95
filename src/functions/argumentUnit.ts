import { numberKinds } from './numberKinds';
import type { Argument } from './sheetFunction';

/** The unit of an argument, in Swedish; that of a text or a table is what it names. */
export const argumentUnit = (argument: Argument): string => {
  if (argument.kind === 'alternative') return 'alternativ';
  if (argument.kind === 'assumptions') return 'namn eller område';
  return numberKinds[argument.kind].unit;
};
