import type { BudgetField } from '../register/budgetColumns';
import type { ColumnName } from '../register/rows/row';
import type { Followed, RowQuestions } from './rows';
import type { StudyQuestions } from './study';
import type { SummaryQuestions } from './summary';
import type { TodoQuestions } from './todo';
import type { OnTheWire } from './wire';

/**
 * One value of the selected row, and where it stands (`C5`), so that a formula can refer to the cell. What is neither
 * text nor number is a text that cannot be read as a value: a date `2026-03-01`, a truth value `SANT` or `FALSKT`, an
 * error as the sheet writes it, `#N/A`.
 */
export type SelectedValue = { readonly value: string | number; readonly cell: string };

/** What a procurement of the register says that a calculation needs; `payback` is what the sheet itself gets. */
export type ProcurementField = Extract<
  ColumnName<'procurements'>,
  'id' | 'name' | 'assistanceShare' | 'monthlyWage' | 'deadweight' | 'agreedPlaces' | 'requiredPlaces' | 'registeredHours' | 'payback'
>;

/** Where the user stands in the spreadsheet. */
export type Selection = {
  /** The sheet's name. */
  readonly sheet: string;
  /** The current cell, as `B4`. */
  readonly cell: string;
  /** The budget row the user stands on, with the values that are filled in; `null` elsewhere. */
  readonly budgetRow: { readonly [Field in BudgetField]: SelectedValue | null } | null;
  /** The procurement the user stands on, on whatever the sheet `Upphandlingar` is called; `null` elsewhere. */
  readonly procurement: { readonly [Field in ProcurementField]: SelectedValue | null } | null;
};

/** A cell of a sheet, as `B4`. */
export type Place = { readonly sheet: string; readonly cell: string };

/** A cell, and what already stands in it. */
export type OccupiedCell = Place & { readonly occupiedBy: string };

/** A formula to write, and the cells that it refers to: it must stand in none of them. */
export type SheetFormula = {
  /** Begins with `=`, arguments separated by `;`, no decimal signs (valid in every locale). */
  readonly text: string;
  readonly refersTo: readonly Place[];
};

/** What became of a formula: written, or refused because something already stands in the cell. */
export type Insertion =
  | ({ readonly written: true } & Place)
  | ({ readonly written: false } & OccupiedCell);

/**
 * Every question that the sidebar may ask the server. The server implements this type, the sidebar calls it; a
 * question misspelt, not implemented, or with a Date in it does not compile.
 */
export type Server = OnTheWire<{
  /** Where the user stands. */
  readSelection: () => Selection;
  /** The same; `null` where the selection still stands in the cell that is known. */
  followSelection: (known: string) => Followed<Selection> | null;
  /** The script of the panels that come late, in its element. */
  readLatePanels: () => string;
  /** The help's texts, as JSON. */
  readHelp: () => string;
  /**
   * Writes a formula into the current cell.
   *
   * @param replacing what the user has said may be replaced: that content of that cell and no other
   */
  insertFormula: (formula: SheetFormula, replacing: OccupiedCell | null) => Insertion;
} & RowQuestions & TodoQuestions & SummaryQuestions & StudyQuestions>;

export type QuestionName = keyof Server;
