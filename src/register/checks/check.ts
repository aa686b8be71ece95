import type { Columns } from '../columns/column';
import type { Problem } from '../problem';
import type { NameOf } from '../rows/columnsByName';
import type { RowOf } from '../rows/row';
import type { Settings } from '../settings/settings';

/** `fel`: the row cannot be right, and the sidebar does not save it. `varning`: it is probably not. */
export type Severity = 'fel' | 'varning';

export type CheckProblem<All extends Columns> = Problem & {
  readonly column: NameOf<All>;
  readonly severity: Severity;
  /** The rule's name in its table. */
  readonly rule: string;
};

/** What a row is checked against besides itself. */
export type CheckContext = {
  /** `2026-11-22` */
  readonly today: string;
  readonly settings: Pick<Settings, 'lists' | 'people'>;
  /** The ids of all procurements; without them references are not checked. */
  readonly procurements?: ReadonlySet<string>;
};

/** Something wrong with a value in one column: a Swedish sentence or two, what is wrong and what to do. */
export type Finding<All extends Columns> = { readonly column: NameOf<All>; readonly message: string };

/** A question put to every row of a sheet. */
export type Rule<All extends Columns> = {
  readonly severity: Severity;
  readonly check: (row: RowOf<All>, context: CheckContext) => readonly Finding<All>[];
};

export type Rules<All extends Columns> = Readonly<Record<string, Rule<All>>>;
