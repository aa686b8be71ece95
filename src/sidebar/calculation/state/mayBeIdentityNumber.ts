import { containsPersonalIdentityNumber, isPersonalIdentityNumber, mayHaveLostZeros } from '../../../model/privacy/personalIdentityNumber';

/**
 * Whether a cell that cannot be read may hold an identity number: as it stands, or a hundred times it, as when it was
 * typed into a cell of per cent and stored as 81121898.76.
 */
export const mayBeIdentityNumber = (cell: string | number): boolean => {
  if (typeof cell === 'string') return containsPersonalIdentityNumber(cell.replace(/,/g, '.'));
  return [cell, Number((cell * 100).toPrecision(15))].some((value) => isPersonalIdentityNumber(value) || mayHaveLostZeros(value));
};
