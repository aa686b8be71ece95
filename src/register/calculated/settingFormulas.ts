import type { SettingKind } from '../settings/kinds';
import { headerCondition } from './headerOfFormula';
import type { CalculatedName } from './calculatedName';

/** Whole columns of the sheet. */
type Ranges = Readonly<Record<'kind' | 'name' | 'email', string>>;

type ListFormula = (header: string, ranges: Ranges) => string;

/** The header, and below it the names of the rows of a kind. */
const namesOf =
  (kind: SettingKind): ListFormula =>
  (header, ranges) =>
    `=UNIQUE(FILTER(${withHeader(header, ranges)};${ownRow(ranges)}+${rowsOf(kind, ranges)}*(${ranges.name}<>"")))`;

const withHeader = (header: string, { name }: Ranges): string => `IF(${headerCondition(`ROW(${name})`, header)};${name})`;
const ownRow = ({ name }: Ranges): string => `(ROW(${name})=ROW())`;
const rowsOf = (kind: SettingKind, { kind: kinds, name }: Ranges): string => `(ROW(${name})>ROW())*(${kinds}="${kind}")`;

/** The lists that other sheets choose from, as the rows of `Inställningar` have them at any moment. */
export const settingFormulas: Readonly<Record<CalculatedName<'settings'>, ListFormula>> = {
  departmentList: namesOf('Förvaltning'),
  industryList: namesOf('Bransch'),
  /** A person may be named or given by address: first all names, then all addresses. */
  peopleList: (header, ranges) => {
    const people = rowsOf('Person', ranges);
    const which = `VSTACK(${ownRow(ranges)}+${people}*(${ranges.name}<>"");${people}*(${ranges.email}<>""))`;
    return `=UNIQUE(FILTER(VSTACK(${withHeader(header, ranges)};${ranges.email});${which}))`;
  },
};
