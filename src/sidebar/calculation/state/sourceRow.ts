import type { SelectedValue, Selection } from '../../../contract/server';
import { holdsIdentityNumber } from '../../../functions/reading/identityFault';
import { isNotGiven } from '../../../functions/reading/isNotGiven';
import { withoutLongNumbers } from '../../../model/privacy/personalIdentityNumber';
import { budgetSource } from './budgetSource';
import type { Draft, Faults } from './draft';
import { textOfCell, type CellKind } from './fieldText';
import { procurementSource } from './procurementSource';
import { mapRowFields, rowFields, type RowField } from './values';

/** A row of the sheet that gives a calculation its values: which cells, and what stands in for those that are blank. */
export type Source = {
  readonly kind: 'budget' | 'procurement';
  /** The register's own, before the title; `""` where there is none. */
  readonly id: string;
  readonly title: SelectedValue | null;
  readonly cells: Readonly<Record<RowField, { readonly kind: CellKind; readonly cell: SelectedValue | null; readonly whenBlank: string }>>;
  /** The figures that the row lacks, in words: `månadslön 22 500 kr`. By field. */
  readonly fallbacks: Readonly<Partial<Record<RowField, string>>>;
  /** What the sheet itself gets, in months. */
  readonly payback: number | null;
};

/** A row that was fetched: what it is called, what its cells say, and where they stand. */
export type SourceRow = {
  readonly kind: Source['kind'];
  readonly sheet: string;
  readonly row: string;
  readonly title: string;
  readonly draft: Pick<Draft, RowField>;
  readonly cells: Readonly<Record<RowField, string | null>>;
  /** Whether something in the row looks like an identity number; it is not among the texts. */
  readonly identityNumber: boolean;
  /** The fields that are empty because their cells hold it. */
  readonly hidden: readonly RowField[];
  /** What is reckoned with where the row is blank, in words. */
  readonly fallbacks: readonly string[];
  /** What the sheet itself gets, in months. */
  readonly sheetPayback: number | null;
};

/** The row that a selection stands on; `null` outside the budget and the register. */
export const sourceRowOf = (selection: Selection): SourceRow | null => {
  const source = selection.budgetRow !== null ? budgetSource(selection.budgetRow) : selection.procurement !== null ? procurementSource(selection.procurement) : null;
  if (source === null) return null;
  const { cells, id, title } = source;
  const isBlank = (field: RowField): boolean => isNotGiven(cells[field].cell?.value);
  const texts = mapRowFields((field) => {
    const { kind, cell, whenBlank } = cells[field];
    return cell === null || isBlank(field) ? whenBlank : textOfCell(kind, cell.value);
  });
  const hidden = rowFields.filter((field) => texts[field] === null);
  return {
    kind: source.kind,
    sheet: selection.sheet,
    row: selection.cell.replace(/\D/g, ''),
    title: `${withoutLongNumbers(id)} ${withoutLongNumbers(String(title?.value ?? ''))}`.trim(),
    draft: mapRowFields((field) => texts[field] ?? ''),
    cells: mapRowFields((field) => cells[field].cell?.cell ?? null),
    identityNumber: hidden.length > 0 || holdsIdentityNumber(title?.value),
    hidden,
    fallbacks: rowFields.flatMap((field) => (isBlank(field) ? source.fallbacks[field] ?? [] : [])),
    sheetPayback: source.payback,
  };
};

/** What a row is called: `Rad 5: Städtjänster`, or a procurement's own name. */
export const rowName = ({ kind, row, title }: SourceRow): string => {
  if (title === '') return `Rad ${row}`;
  return kind === 'procurement' ? title : `Rad ${row}: ${title}`;
};

/** The same within a sentence, in short. */
export const inFormula = ({ kind, row, title }: SourceRow): string => (kind === 'procurement' && title !== '' ? title.split(' ')[0] ?? '' : `rad ${row}`);

/** Whether a draft still says what the row says. */
export const saysTheSame = (draft: Draft, row: Pick<Draft, RowField>): boolean =>
  rowFields.every((field) => draft[field] === row[field]);

/** What to say of the fields that still are empty because their cells may hold an identity number. */
export const hiddenFaults = (draft: Draft, row: SourceRow | null): Faults => {
  const stillEmpty = row?.hidden.filter((field) => draft[field].trim() === '') ?? [];
  return Object.fromEntries(stillEmpty.map((field) => [field, hiddenFault]));
};

const hiddenFault = 'I radens cell står något som ser ut som ett personnummer, så det visas inte. Ta bort det ur arket.';
