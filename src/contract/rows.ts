import type { OpenedRow, RowAddress } from '../register/form/openedRow';
import type { HistoryEntry } from '../register/history/rowHistory';
import type { RemovedRow } from '../register/history/removedRows';
import type { Place, ProcessStep } from '../register/rows/row';
import type { RowSheetName } from '../register/rowSheets';
import type { Settings } from '../register/settings/settings';
import type { SaveRequest } from '../register/store/save';
import type { SaveAnswer } from './register';

/** What forms let people choose from, and the rules and days that they reckon with. */
export type RegisterLists = Settings;

/** A row of the register, or why there is none to show and what to do, in Swedish. */
export type OpenAnswer = { readonly lists: RegisterLists } & ({ readonly row: OpenedRow } | ({ readonly row: null } & NoRow));

/** On which sheet there is no row: `null` where it is none with rows of the register. */
export type NoRow = { readonly sheet: RowSheetName | null; readonly message: string };

/** The sheets whose rows belong to a procurement. */
export type FileSheetName = Exclude<RowSheetName, 'procurements'>;

/** A procurement and its rows on another sheet, or in Swedish why there is none and what to do. */
export type FileAnswer = {
  readonly lists: RegisterLists;
  readonly procurement: OpenedRow | null;
  readonly rows: readonly OpenedRow[];
  readonly message: string;
};

/** What stands where the selection is now. */
export type Followed<Answer> = {
  /** To be given back the next time. */
  readonly place: string;
  readonly answer: Answer;
};

/** What the other sheets say of how far a procurement has come. */
export type ProcurementWork = { readonly steps: readonly ProcessStep[]; readonly places: readonly Place[] };

/** A procurement to refer to. */
export type ProcurementName = { readonly id: string; readonly name: string };

/** What a person writes in a column of a row that is not made yet. */
export type NewValue = { readonly column: string; readonly after: string };

/** A request that is sent again when no answer came has the same key, so that nothing is made twice. */
export type Attempt = {
  readonly key: string;
  /** What the first attempt said; `null` in the first. */
  readonly earlier: readonly NewValue[] | null;
};

/** As many rows as can be made with one request. */
export const mostAtOnce = 20;

/** A row to be made: the texts that a person wrote, by column. */
export type CreateRequest = {
  readonly sheet: RowSheetName;
  readonly values: readonly NewValue[];
  /** How many such rows, with ids that follow each other: the answer has the first. One if left out. */
  readonly times?: number;
  /** Left out by who never tries again. */
  readonly attempt?: Attempt;
};

/** How many of the eleven steps were added: the others were there. */
export type StepsAnswer = { readonly added: number };

/** The questions by which rows are read, and those by which they are written. */
export type RowQuestions = {
  /** @param address `null` for the row on which the selection stands */
  openRow: (address: RowAddress | null) => OpenAnswer;
  /** @param procurement its id; `null` for the one on which or in which the selection stands */
  openFile: (sheet: FileSheetName, procurement: string | null) => FileAnswer;
  /** The row on which the selection stands; `null` where that is still the place that is known. */
  followRow: (known: string) => Followed<OpenAnswer> | null;
  /** @param otherwise the procurement to open where the selection has not moved; `null` for none: then the answer is `null` */
  followFile: (known: string, sheet: FileSheetName, otherwise: string | null) => Followed<FileAnswer> | null;
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
