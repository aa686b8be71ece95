import type { Column } from '../columns/column';
import type { SettingList } from '../columns/settingLists';
import type { ColumnName } from '../rows/row';

/**
 * How a column's cells are shown; `undefined` is the spreadsheet's own way. What is text stays text whatever it looks
 * like: dates too, since "Nov -17" and "?" are dates here, and the sheet must not make another day of them.
 */
export const numberFormatOf = (column: Column): string | undefined => {
  if (column.exact) return undefined;
  switch (column.kind) {
    case 'amount':
      return '#,##0';
    case 'share':
      return '0%';
    case 'count':
      return '0';
    case 'hours':
      return '0.0';
    case 'calculated':
      return column.numberFormat;
    default:
      return '@';
  }
};

/** What people choose from: a fixed list, or a list that the municipality keeps on the sheet `Inställningar`. */
export type Choices = readonly string[] | { readonly list: ColumnName<'settings'> };

const lists: Readonly<Record<SettingList, Choices>> = { departments: { list: 'departmentList' }, industries: { list: 'industryList' } };
const people: Choices = { list: 'peopleList' };
const yesNo = ['ja', 'nej'] as const;

/** What people choose from in a column's cells. Anything else may still be written, and is flagged. */
export const choicesOf = (column: Column): Choices | undefined => {
  switch (column.kind) {
    case 'choice':
      return column.choices;
    case 'yesNo':
      return yesNo;
    case 'listed':
      return lists[column.list];
    case 'person':
      return people;
    default:
      return undefined;
  }
};

const ofFormula =
  'Räknas av formeln i rubriken: skriv inget i kolumnen. Står det #SPILL! eller #REF! i rubriken har någon skrivit under den: töm cellerna där, så räknas kolumnen igen.';

/** What the header's note says. */
export const noteOf = ({ help, kind }: Column): string => (kind === 'calculated' ? `${help}\n\n${ofFormula}` : help);
