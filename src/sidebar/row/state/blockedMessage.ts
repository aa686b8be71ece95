import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';

/** What must be done before a form can be saved: the fields by name; each says for itself what is wrong. */
export const blockedMessage = (sheet: RowSheetName, findings: readonly { readonly column: string }[]): string => {
  const columns = columnsOfSheet(sheet);
  const headers = [...new Set(findings.map(({ column }) => columns[column]?.header ?? column))];
  return `Inget är sparat än. Rätta eller fyll i: ${headers.join(', ')}.`;
};
