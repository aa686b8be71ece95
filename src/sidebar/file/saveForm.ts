import type { OpenedRow } from '../../register/form/openedRow';
import type { formChanges } from './state/fileForm';
import type { Drafts } from './useDrafts';
import type { FileControl } from './useFile';

/**
 * Saves what a form writes and closes it; or says in the form what is in the way. What fails stays as it was typed.
 *
 * @returns whether all of it is saved
 */
export const saveForm = async (
  { save }: Pick<FileControl, 'save'>,
  drafts: Drafts,
  row: OpenedRow,
  columns: readonly string[],
  { changes, faults }: ReturnType<typeof formChanges>,
): Promise<boolean> => {
  if (faults.length > 0) {
    drafts.stop(row, faults);
    return false;
  }
  const isSaved = changes.length === 0 || (await save(row, changes));
  if (isSaved) drafts.drop(row, columns);
  return isSaved;
};
