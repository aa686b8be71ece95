import type { FormEdit } from '../state/formEdits';
import type { FormFaults } from '../state/formFaults';
import type { StudyForm } from '../state/studyForm';

/** What every part of the form gets. */
export type FieldsProps = { readonly form: StudyForm; readonly faults: FormFaults; readonly onEdit: (edit: FormEdit) => void };
