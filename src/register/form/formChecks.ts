import { mapValues } from '../../model/mapValues';
import type { CheckContext, Severity } from '../checks/check';
import { checkDialogue, checkPlace, checkProcurement, checkStep, checkSurvey } from '../checks/checkRow';
import type { Columns } from '../columns/column';
import { dialogueColumns } from '../columns/dialogue';
import { placeColumns } from '../columns/places';
import { procurementColumns } from '../columns/procurements';
import { stepColumns } from '../columns/steps';
import { surveyColumns } from '../columns/survey';
import { columnsByName } from '../rows/columnsByName';
import { isRowOf } from '../rows/isRowOf';
import type { Dialogue, Place, Procurement, RowOf } from '../rows/row';
import type { RowSheetName } from '../rowSheets';
import { readCell } from '../values/readCell';
import { Refusal } from '../values/refusal';
import type { Value } from '../values/value';

/** Something to say about one field. */
export type FieldFinding = {
  readonly column: string;
  readonly severity: Severity;
  /** `unreadable`, or the rule's name in its table. */
  readonly rule: string;
  readonly message: string;
};

/** The texts of a form, by column; what is not there is blank. */
export type FormTexts = Readonly<Record<string, string>>;

/** What is said about a row as the texts of a form tell it: what cannot be read, what is missing, what does not fit. */
export type FormCheck = (texts: FormTexts, context: CheckContext) => readonly FieldFinding[];

type ReadForm<All extends Columns> = { readonly row: RowOf<All>; readonly unreadable: readonly FieldFinding[] };

const readForm = <All extends Columns>(columns: All, texts: FormTexts): ReadForm<All> => {
  const row: Record<string, Value> = mapValues(columns, () => null);
  const unreadable: FieldFinding[] = [];
  for (const [name, column] of columnsByName(columns)) {
    if (column.kind === 'calculated' || column.kind === 'version') continue;
    const value = readCell(column, texts[name] ?? '');
    if (value instanceof Refusal) unreadable.push({ column: name, severity: 'fel', rule: 'unreadable', message: value.message });
    else row[name] = value;
  }
  if (!isRowOf(columns, row)) throw new Error('a reader gives another type than its column’s kind');
  return { row, unreadable };
};

/** What cannot be read is not missing as well. */
const formCheck =
  <All extends Columns>(columns: All, check: (row: RowOf<All>, context: CheckContext) => readonly FieldFinding[]): FormCheck =>
  (texts, context) => {
    const { row, unreadable } = readForm(columns, texts);
    const spoilt = new Set(unreadable.map(({ column }) => column));
    return [...unreadable, ...check(row, context).filter(({ column }) => !spoilt.has(column))];
  };

export const formChecks: Readonly<Record<RowSheetName, FormCheck>> = {
  procurements: formCheck(procurementColumns, checkProcurement),
  steps: formCheck(stepColumns, checkStep),
  places: formCheck(placeColumns, checkPlace),
  dialogue: formCheck(dialogueColumns, checkDialogue),
  survey: formCheck(surveyColumns, checkSurvey),
};

/** A procurement as a form tells it; what cannot be read is blank. */
export const procurementIn = (texts: FormTexts): Procurement => readForm(procurementColumns, texts).row;

/** The same of a place and of a dialogue. */
export const placeIn = (texts: FormTexts): Place => readForm(placeColumns, texts).row;
export const dialogueIn = (texts: FormTexts): Dialogue => readForm(dialogueColumns, texts).row;
