import { keysOf } from '../../../model/mapValues';
import { hasReached, statuses, type Status } from '../../../register/process/statuses';
import type { ColumnName } from '../../../register/rows/row';
import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';

/** A part of a form. The first is always open, without a title; what is computed is shown, not typed. */
export type SectionName = 'always' | Status | 'people' | 'calculation' | 'details' | 'note' | 'figures';

export type Section = { readonly name: SectionName; readonly columns: readonly string[] };

/** Columns that no status requires and that belong elsewhere than with the column before them. */
const ownSection: Readonly<Record<string, SectionName>> = {
  assistanceShare: 'calculation',
  monthlyWage: 'calculation',
  subsidyShare: 'calculation',
  deadweight: 'calculation',
  note: 'note',
} satisfies Partial<Record<ColumnName<'procurements'>, SectionName>>;

const order: readonly SectionName[] = ['always', 'details', ...keysOf(statuses), 'people', 'calculation', 'note', 'figures'];

/**
 * The form of a sheet, from its columns: what a row cannot do without comes first; then what each status requires, each
 * with the columns that follow it in the sheet; then the people. In sheets without statuses the rest is one part.
 */
export const sectionsOf = (sheet: RowSheetName): readonly Section[] => {
  const columns = columnsOfSheet(sheet);
  const found = new Map<SectionName, string[]>();
  let latest: SectionName = sheet === 'procurements' ? 'planned' : 'details';
  for (const name of keysOf(columns)) {
    const column = columns[name];
    if (column === undefined || column.kind === 'id' || column.kind === 'version') continue;
    const { kind, required, requiredFrom } = column;
    if (requiredFrom !== undefined) latest = requiredFrom;
    const own = kind === 'calculated' ? 'figures' : required === true ? 'always' : sheet !== 'procurements' ? 'details' : kind === 'person' ? 'people' : ownSection[name];
    const section = own ?? latest;
    found.set(section, [...(found.get(section) ?? []), name]);
  }
  return order.flatMap((name) => {
    const members = found.get(name);
    return members === undefined ? [] : [{ name, columns: members }];
  });
};

const isStatus = (name: SectionName): name is Status => name in statuses;

/** The part to begin with: that of the status, or of the nearest before it. */
export const sectionOfStatus = (sections: readonly Section[], status: Status | undefined): SectionName => {
  const passed = sections.map(({ name }) => name).filter((name) => isStatus(name) && status !== undefined && hasReached(status, name));
  return passed[passed.length - 1] ?? (sections.some(({ name }) => name === 'planned') ? 'planned' : 'details');
};
