import { incomeKind, reportAlternative, taxPart } from './choiceKinds';
import { numberKinds } from './numberKinds';
import type { Argument } from './sheetFunction';

/** The unit of an argument, in Swedish; that of a text or a table is what it names. */
export const argumentUnit = ({ kind }: Argument): string => {
  switch (kind) {
    case 'alternative':
      return reportAlternative.unit;
    case 'incomeKind':
      return incomeKind.unit;
    case 'taxPart':
      return taxPart.unit;
    case 'municipality':
    case 'basisName':
      return 'namn';
    case 'situation':
    case 'assumptions':
    case 'ruleBasis':
      return 'namn eller område';
    default:
      return numberKinds[kind].unit;
  }
};
