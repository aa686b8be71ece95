import type { RowSheetName } from '../../../register/rowSheets';

/** What making a row of each sheet is called. */
export const newRowCaptions: Readonly<Record<RowSheetName, string>> = {
  procurements: 'Ny upphandling',
  steps: 'Nytt steg',
  places: 'Ny plats',
  dialogue: 'Ny dialog',
  survey: 'Nytt enkätsvar',
};
