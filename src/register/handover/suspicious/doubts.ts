import type { CheckContext, Rules } from '../../checks/check';
import { columnRules, type ColumnRule } from '../../checks/columnRules';
import type { Column, Columns } from '../../columns/column';
import type { Role } from '../../process/roles';
import { columnsByName } from '../../rows/columnsByName';
import type { RowOf } from '../../rows/row';

/** A value that is probably a slip of the pen. */
export type Doubt = {
  /** What is doubted in which column: the same as long as it is the same doubt. */
  readonly detail: string;
  readonly columns: readonly [string];
  /** The column's header. */
  readonly about: string;
  /** Those who keep the column. */
  readonly roles: readonly Role[];
  readonly text: string;
};

const valueRules: readonly (readonly [name: string, rule: ColumnRule])[] = [
  ['dateFarAway', columnRules.dateFarAway],
  ['dateLongAgo', columnRules.dateLongAgo],
  ['tooManyPieces', columnRules.tooManyPieces],
];

/** Of the checks of a sheet's rows, those that mean a slip of the pen: they are told also to those who did not write it. */
export const doubts = <All extends Columns>(columns: All, rules: Rules<All>): ((row: RowOf<All>, context: CheckContext) => readonly Doubt[]) => {
  const named = columnsByName(columns);
  const declared = new Map<string, Column>(named);
  const singles = named.filter(([, { kind }]) => kind === 'date' || kind === 'count');
  const doubt = (rule: string, name: string, message: string): Doubt => {
    const column = declared.get(name);
    const about = column?.header ?? name;
    return { detail: `${rule}-${name}`, columns: [name], about, roles: column?.editors ?? [], text: `Kolumnen ”${about}”: ${message}` };
  };
  return (row, context) => {
    const found: Doubt[] = [];
    for (const [name, column] of singles) {
      const value: string | number | null = row[name];
      if (value === null) continue;
      for (const [rule, { check }] of valueRules) {
        const message = check(value, column, context);
        if (message !== undefined) found.push(doubt(rule, name, message));
      }
    }
    for (const rule in rules) {
      for (const { column, message } of rules[rule]?.check(row, context) ?? []) found.push(doubt(rule, column, message));
    }
    return found;
  };
};
