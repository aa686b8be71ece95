import { isRuleBasis, type Basis } from '../../../model/basis';
import { bases, defaultBasis, ruleBasisExample, writeRuleBasis } from '../../bases';
import type { BasisArgument, SheetFunction } from '../../sheetFunction';
import { Fault, fullText } from '../../texts/fault';
import { readAssumptions } from './readAssumptions';

/**
 * The basis of a whole call; the default where the function does not ask for one.
 *
 * @throws Error with the full Swedish text, where what is given is no basis, or not one that the function can use
 */
export const basisOf = (functionName: string, declared: SheetFunction, given: readonly unknown[]): Basis => {
  const index = declared.arguments.findIndex(isBasisArgument);
  const argument = declared.arguments[index];
  if (argument === undefined) return bases[defaultBasis];
  const read = readAssumptions(given[index]);
  const basis = argument.kind === 'ruleBasis' && !(read instanceof Fault) && !isRuleBasis(read) ? withoutRules : read;
  if (basis instanceof Fault) throw new Error(fullText(functionName, argument.name, basis.complaint, given[index]));
  return basis;
};

const isBasisArgument = (argument: { readonly kind: string }): argument is BasisArgument => argument.kind === 'assumptions' || argument.kind === 'ruleBasis';

const withoutRules = new Fault({
  short: 'inga regler',
  expected: `en kommun och ett år, som ${ruleBasisExample}, eller ett område från ANTAGANDEN med raden ”År”`,
  remedy: `${defaultBasis} har rapportens siffror och inga regler. ${writeRuleBasis} Det är alltid det sista argumentet.`,
});
