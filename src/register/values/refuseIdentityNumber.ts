import {
  containsPersonalIdentityNumber,
  isPersonalIdentityNumber,
  mayHaveLostZeros,
} from '../../model/privacy/personalIdentityNumber';
import type { Column } from '../columns/column';
import type { Cell } from './cell';
import { Refusal } from './refusal';

/** Columns where seven to nine digits are a number like any other. */
const numbers: ReadonlySet<Column['kind']> = new Set(['count', 'hours', 'amount', 'share', 'cpv', 'organisationNumber', 'date']);

/** The refusal of a cell that holds something that can be read as an identity number; it says nothing of what stands there. */
export const refuseIdentityNumber = (kind: Column['kind'], cell: Cell): Refusal | undefined => {
  if (typeof cell === 'string') return containsPersonalIdentityNumber(cell) ? refusal : undefined;
  if (typeof cell !== 'number') return undefined;
  return isPersonalIdentityNumber(cell) || (!numbers.has(kind) && mayHaveLostZeros(cell)) ? refusal : undefined;
};

const refusal = new Refusal(
  'Här står något som kan läsas som ett personnummer eller samordningsnummer. Ta bort det: registret handlar om upphandlingar och platser, aldrig om personer.',
  true,
);
