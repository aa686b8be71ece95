/** A cell as it is written: a text that begins with `=` is a formula, with `;` between arguments and no decimals. */
export type PlannedCell = string | number;

type RowLook = 'title' | 'note' | 'heading' | 'plain';

export type PlannedRow = { readonly look: RowLook; readonly cells: readonly PlannedCell[] };

type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A whole sheet, decided before anything is written. */
export type SheetPlan = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly PlannedRow[];
  readonly formats: readonly (Area & { readonly format: string })[];
  /** Where a text that does not fit goes on below, besides in headings. */
  readonly wrapped: readonly Area[];
  /** Where the user is meant to type. */
  readonly inputs: readonly Area[];
};

export const title = (text: string): PlannedRow => ({ look: 'title', cells: [text] });
export const note = (text: string): PlannedRow => ({ look: 'note', cells: [text] });
export const heading = (...cells: readonly string[]): PlannedRow => ({ look: 'heading', cells });
export const plain = (...cells: readonly PlannedCell[]): PlannedRow => ({ look: 'plain', cells });
export const empty: PlannedRow = plain();
