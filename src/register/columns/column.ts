import type { Role } from '../process/roles';
import type { Status } from '../process/statuses';
import type { SettingList } from './settingLists';

/** What a column holds; how it is read, checked and shown follows from it. */
type Plain = {
  /** `id` and `version` are the register's own; `reference` is the id of a row in another sheet. */
  readonly kind:
    | 'id'
    | 'version'
    | 'reference'
    | 'text'
    | 'longText'
    | 'person'
    | 'email'
    | 'date'
    | 'count'
    | 'hours'
    | 'amount'
    | 'share'
    | 'yesNo'
    | 'cpv'
    | 'organisationNumber'
    | 'time';
};

type Choice = {
  /** `choices` may hold several, separated by semicolons. */
  readonly kind: 'choice' | 'choices';
  readonly choices: readonly [string, ...string[]];
};

/** Choices that the municipality keeps itself, on the sheet `Inställningar`. */
type Listed = { readonly kind: 'listed'; readonly list: SettingList };

/** Computed by one range formula in the header's cell, for numbers or texts; a text is shown as it is in any format. */
type Calculated = { readonly kind: 'calculated'; readonly numberFormat: string; readonly unit?: string };

/** A column of a sheet of the register. Everything about the column derives from its declaration. */
export type Column = (Plain | Choice | Listed | Calculated) & {
  /** As it stands in the sheet. A column is found by it, never by position. */
  readonly header: string;
  /** What it was called before; repairing the register renames it. */
  readonly formerHeaders?: readonly string[];
  /** In pixels. */
  readonly width: number;
  /** A Swedish sentence or two: what is written here. */
  readonly help: string;
  /** A procurement must have it from this status on. */
  readonly requiredFrom?: Status;
  /** A row without it is no row. */
  readonly required?: true;
  /** Who keeps it up to date; the register itself if nobody is named. */
  readonly editors?: readonly [Role, ...Role[]];
  readonly hidden?: true;
  /** Numbers are shown with as many decimals as they have, whatever the kind. */
  readonly exact?: true;
};

export type Columns = Readonly<Record<string, Column>>;
