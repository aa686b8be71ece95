import type { OpenedRow, RowAddress } from '../register/form/openedRow';
import type { HistoryEntry } from '../register/history/rowHistory';
import type { RemovedRow } from '../register/history/removedRows';
import type { Place, ProcessStep } from '../register/rows/row';
import type { RowSheetName } from '../register/rowSheets';
import type { Settings } from '../register/settings/settings';
import type { SaveRequest } from '../register/store/save';
import type { SaveAnswer } from './register';

/** What forms let people choose from. */
export type RegisterLists = Pick<Settings, 'lists' | 'people'>;

/** A row of the register, or why there is none to show and what to do, in Swedish. */
export type OpenAnswer = { readonly lists: RegisterLists } & ({ readonly row: OpenedRow } | ({ readonly row: null } & NoRow));

/** On which sheet there is no row: `null` where it is none with rows of the register. */
export type NoRow = { readonly sheet: RowSheetName | null; readonly message: string };

/** What the other sheets say of how far a procurement has come. */
export type ProcurementWork = { readonly steps: readonly ProcessStep[]; readonly places: readonly Place[] };

/** A procurement to refer to. */
export type ProcurementName = { readonly id: string; readonly name: string };

/** A row to be made: the texts that a person wrote, by column. */
export type CreateRequest = { readonly sheet: RowSheetName; readonly values: readonly { readonly column: string; readonly after: string }[] };

/** How many of the eleven steps were added: the others were there. */
export type StepsAnswer = { readonly added: number };

/** The questions by which rows are read, and those by which they are written. */
export type RowQuestions = {
  /** @param address `null` for the row on which the selection stands */
  openRow: (address: RowAddress | null) => OpenAnswer;
  /** Newest first, a limited number. */
  rowHistory: (address: RowAddress) => readonly HistoryEntry[];
  deletedRows: (sheet: RowSheetName) => readonly RemovedRow[];
  /** The text of a CSV file. */
  logExport: () => string;
  procurementWork: (procurement: string) => ProcurementWork;
  procurementNames: () => readonly ProcurementName[];
  saveRow: (request: SaveRequest) => SaveAnswer;
  createRow: (request: CreateRequest) => SaveAnswer;
  /** Brings back a row that was deleted by hand. */
  restoreRow: (address: RowAddress) => SaveAnswer;
  /** Adds the steps that a procurement has no row for. */
  addSteps: (procurement: string) => StepsAnswer;
  /** Brings the notes on a saved row's cells up to date. */
  reviewRow: (address: RowAddress) => void;
};
