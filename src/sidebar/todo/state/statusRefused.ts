import type { SaveAnswer } from '../../../contract/register';
import { procurementColumns } from '../../../register/columns/procurements';
import type { Column } from '../../../register/columns/column';

const columns: Readonly<Record<string, Column>> = procurementColumns;

/** Why a proposed status was not written. The fields by name: what each of them should hold, the form says. */
export const statusRefused = ({ message, fields }: Extract<SaveAnswer, { readonly kind: 'refused' }>, to: string): string => {
  const headers = [...new Set(fields.map(({ column }) => columns[column]?.header ?? column))];
  return headers.length === 0 ? message : `Inget är ändrat. Innan status blir ${to}, rätta eller fyll i: ${headers.join(', ')}.`;
};
