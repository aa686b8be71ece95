import type { Selection } from '../../../contract/server';
import { holdsIdentityNumber } from '../../../functions/reading/identityFault';
import { isNotGiven } from '../../../functions/reading/isNotGiven';
import { withoutLongNumbers } from '../../../model/privacy/personalIdentityNumber';
import { startDraft, type Draft, type Faults } from './draft';
import { textOfCell } from './fieldText';
import { mapRowFields, rowFields, type RowField } from './values';

/** A budget row that was fetched: what it is called, what its cells say, and where they stand. */
export type BudgetRow = {
  readonly sheet: string;
  readonly row: string;
  readonly title: string;
  readonly draft: Pick<Draft, RowField>;
  readonly cells: Readonly<Record<RowField, string | null>>;
  /** Whether something in the row looks like an identity number; it is not among the texts. */
  readonly identityNumber: boolean;
  /** The fields that are empty because their cells hold it. */
  readonly hidden: readonly RowField[];
};

/**
 * What a blank cell stands for, as in the budget's own formulas: the usual value where the function's argument is
 * optional. Without an alternative or hours the row has no figures, and the field asks for them.
 */
const whenBlank: Pick<Draft, RowField> = {
  persons: startDraft.persons,
  monthlyWage: startDraft.monthlyWage,
  deadweight: startDraft.deadweight,
  alternative: '',
  hours: '',
};

/** The row that a selection stands on; `null` outside a budget. */
export const budgetRowOf = (selection: Selection): BudgetRow | null => {
  const found = selection.budgetRow;
  if (found === null) return null;
  const texts = mapRowFields((field) => {
    const cell = found[field];
    return cell === null || isNotGiven(cell.value) ? whenBlank[field] : textOfCell(field, cell.value);
  });
  const hidden = rowFields.filter((field) => texts[field] === null);
  return {
    sheet: selection.sheet,
    row: selection.cell.replace(/\D/g, ''),
    title: withoutLongNumbers(String(found.procurement?.value ?? '')).trim(),
    draft: mapRowFields((field) => texts[field] ?? ''),
    cells: mapRowFields((field) => found[field]?.cell ?? null),
    identityNumber: hidden.length > 0 || holdsIdentityNumber(found.procurement?.value),
    hidden,
  };
};

/** What follows "rad": `5: Städtjänster`. */
export const rowName = ({ row, title }: BudgetRow): string => (title === '' ? row : `${row}: ${title}`);

/** Whether a draft still says what the row says. */
export const saysTheSame = (draft: Draft, row: Pick<Draft, RowField>): boolean =>
  rowFields.every((field) => draft[field] === row[field]);

/** What to say of the fields that still are empty because their cells may hold an identity number. */
export const hiddenFaults = (draft: Draft, row: BudgetRow | null): Faults => {
  const stillEmpty = row?.hidden.filter((field) => draft[field].trim() === '') ?? [];
  return Object.fromEntries(stillEmpty.map((field) => [field, hiddenFault]));
};

const hiddenFault = 'I radens cell står något som ser ut som ett personnummer, så det visas inte. Ta bort det ur arket.';
