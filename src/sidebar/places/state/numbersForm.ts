import type { CheckContext } from '../../../register/checks/check';
import { procurementIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { ColumnName } from '../../../register/rows/row';
import { formChanges, proposed } from '../../file/state/fileForm';
import { textsOf, type Draft } from '../../row/state/draft';

/** Fewer places are agreed than the contract requires (Payoff 2019, line 1659: four became two became one). */
export const isShort = (row: OpenedRow, draft: Draft | undefined): boolean => {
  const { requiredPlaces, agreedPlaces } = procurementIn(textsOf(row, draft));
  return requiredPlaces !== null && agreedPlaces !== null && agreedPlaces < requiredPlaces;
};

export const lacksReason = (row: OpenedRow): boolean => isShort(row, undefined) && row.cells.some(({ column, text }) => column === 'deviation' && text.trim() === '');

/** The numbers, and why they differ where they do. */
export const numberColumns = (row: OpenedRow, draft: Draft | undefined): readonly ColumnName<'procurements'>[] =>
  isShort(row, draft) ? ['requiredPlaces', 'agreedPlaces', 'deviation'] : ['requiredPlaces', 'agreedPlaces'];

export const neededReason = (row: OpenedRow, draft: Draft | undefined): Readonly<Record<string, string>> =>
  isShort(row, draft) ? { deviation: 'Skriv varför färre platser än avtalets är överenskomna.' } : {};

/** What is written of the numbers: never the lower one without its reason. */
export const numberChanges = (row: OpenedRow, draft: Draft | undefined, context: CheckContext): ReturnType<typeof formChanges> => {
  const columns = numberColumns(row, draft);
  return formChanges(row, { draft: proposed(row, draft, columns, []), needed: neededReason(row, draft), sets: [] }, context);
};
