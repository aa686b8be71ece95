import type { ProcurementName } from '../../contract/rows';
import type { RowSheetName } from '../../register/rowSheets';
import { useAsked } from './useAsked';

const none: readonly ProcurementName[] = [];

/** The procurements that rows of other sheets can refer to; none for the procurements themselves, and until they are known. */
export const useReferences = (sheet: RowSheetName | undefined): readonly ProcurementName[] => {
  const asked = useAsked(sheet === undefined || sheet === 'procurements' ? null : 'procurements', 'procurementNames');
  return asked.step === 'came' && sheet !== 'procurements' ? asked.answer : none;
};
