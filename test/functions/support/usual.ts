import type { Argument } from '../../../src/functions/sheetFunction';

/** A value that an argument can have, by its kind; 1 does for the numbers that are not here. */
export const usual = ({ kind }: Argument): unknown => byKind[kind] ?? 1;

const byKind: Readonly<Partial<Record<Argument['kind'], unknown>>> = {
  alternative: 'FS',
  monthlyWage: 22_500,
  incomeKind: 'lön',
  taxPart: 'total',
  municipality: 'Östersund',
  basisName: 'Östersund',
  year: 2026,
  situation: 'lön',
  assumptions: '',
  ruleBasis: 'Östersund 2026',
};
