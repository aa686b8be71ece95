import type { CheckContext } from '../../../register/checks/check';
import { formChecks, type FieldFinding, type FormTexts } from '../../../register/form/formChecks';
import { newFindings } from '../../../register/form/newFindings';
import type { OpenedRow } from '../../../register/form/openedRow';
import { changesOf, textsOf, type Draft } from './draft';

/** Says that something is not there, rather than that it is wrong. */
export const isMissingRule = ({ rule }: Pick<FieldFinding, 'rule'>): boolean => rule === 'required' || rule === 'requiredFrom';

/** What is said of the row with what has been typed. */
export const findingsOf = (row: OpenedRow, texts: FormTexts, context: CheckContext): readonly FieldFinding[] => formChecks[row.sheet](texts, context);

/** What keeps the draft from being saved. A row that is being made may do without what its status asks for. */
export const obstacles = (row: OpenedRow, draft: Draft | undefined, context: CheckContext): readonly FieldFinding[] => {
  const after = findingsOf(row, textsOf(row, draft), context);
  if (row.id === '') return after.filter(({ severity, rule }) => severity === 'fel' && rule !== 'requiredFrom');
  const changed = new Set(changesOf(row, draft).map(({ column }) => column));
  return newFindings(findingsOf(row, textsOf(row, undefined), context), after, changed);
};
