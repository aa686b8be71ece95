import type { SaveAnswer } from '../../../contract/register';
import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';

type NotSaved = Exclude<SaveAnswer, { readonly kind: 'saved' }>;

/** Why a change was not written, and what to do. */
export const saveWords = (answer: NotSaved, sheet: RowSheetName): string => {
  if (answer.kind === 'conflict') {
    const changed = answer.conflicts.map(({ header, theirs, who }) => `${header} är nu ”${theirs}” (${who})`);
    return `Någon annan hann före: ${changed.join(', ')}. Se efter och gör om det om det fortfarande stämmer.`;
  }
  const columns = columnsOfSheet(sheet);
  const fields = answer.fields.map(({ column, message }) => `${columns[column]?.header ?? column}: ${message}`);
  return fields.length === 0 ? answer.message : fields.join(' ');
};
