import type { ProcurementName, RegisterLists } from '../../../contract/rows';
import type { FieldView } from '../state/fieldView';

/** What people can choose from. */
export type FieldLists = RegisterLists & { readonly procurements: readonly ProcurementName[] };

/** What every field of a form gets, whatever its kind. */
export type FieldProps = { readonly view: FieldView; readonly lists: FieldLists; readonly onText: (text: string) => void };
