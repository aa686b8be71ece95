import type { Column, Columns } from '../columns/column';
import type { registerSheets, SheetName } from '../sheets';

type NumberKind = 'version' | 'count' | 'hours' | 'amount' | 'share' | 'calculated';

/**
 * A value as the register keeps it; `null` is blank.
 *
 * - numbers: versions, counts, hours, SEK, shares (0 to 1)
 * - dates: `2026-01-15`, a whole month `2017-11`, or `?` for one that is not known
 * - several choices: separated by `; `
 */
export type ValueOf<C extends Column> = (C['kind'] extends NumberKind ? number : string) | null;

/** A row by its columns' names. */
export type RowOf<All extends Columns> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

export type Procurement = RowOf<(typeof registerSheets)['procurements']['columns']>;
export type ProcessStep = RowOf<(typeof registerSheets)['steps']['columns']>;
export type Place = RowOf<(typeof registerSheets)['places']['columns']>;
export type Dialogue = RowOf<(typeof registerSheets)['dialogue']['columns']>;
export type SurveyAnswer = RowOf<(typeof registerSheets)['survey']['columns']>;
/** What people write; the lists beside it are only shown. */
export type Setting = Pick<RowOf<(typeof registerSheets)['settings']['columns']>, 'kind' | 'name' | 'value' | 'role' | 'email'>;

/** The rows of every sheet that holds the work, as read once. */
export type Register = {
  readonly procurements: readonly Procurement[];
  readonly steps: readonly ProcessStep[];
  readonly places: readonly Place[];
  readonly dialogue: readonly Dialogue[];
  readonly survey: readonly SurveyAnswer[];
  readonly settings: readonly Setting[];
};

export type ColumnName<Sheet extends SheetName> = keyof (typeof registerSheets)[Sheet]['columns'];
