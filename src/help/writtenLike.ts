import type { Column } from '../register/columns/column';
import { numberForms } from '../register/values/numberForms';

/** How something may be written in a column's cells, where the kind of column says it: none or one text. */
export const writtenLike = ({ kind }: Column): readonly string[] => {
  switch (kind) {
    case 'date':
      return ['2026-03-01, Nov -17, eller ? om datumet inte är känt'];
    case 'amount':
    case 'count':
    case 'hours':
    case 'share':
      return [numberForms[kind].example];
    default:
      return [];
  }
};
