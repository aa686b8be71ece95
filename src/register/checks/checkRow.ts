import type { Columns } from '../columns/column';
import { dialogueColumns } from '../columns/dialogue';
import { placeColumns } from '../columns/places';
import { procurementColumns } from '../columns/procurements';
import { stepColumns } from '../columns/steps';
import { surveyColumns } from '../columns/survey';
import { columnsByName } from '../rows/columnsByName';
import type { RowOf } from '../rows/row';
import type { CheckContext, CheckProblem, Rules } from './check';
import { checkValue } from './columnRules';
import { dialogueRules } from './dialogueRules';
import { placeRules } from './placeRules';
import { procurementRules } from './procurementRules';
import { requiredRules } from './requiredRules';
import { stepRules } from './stepRules';

/** A row's problems: those of single values, what is missing, and what does not fit together, in the columns' order. */
type RowCheck<All extends Columns> = (row: RowOf<All>, context: CheckContext) => readonly CheckProblem<All>[];

const rowCheck = <All extends Columns>(columns: All, rules: Rules<All>): RowCheck<All> => {
  const named = columnsByName(columns);
  const all = Object.entries({ ...requiredRules(columns), ...rules });
  return (row, context) => {
    const ofTheRow = all.flatMap(([rule, { severity, check }]) => check(row, context).map((finding) => ({ ...finding, severity, rule })));
    return named.flatMap(([column, declared]) =>
      [...checkValue(row[column], declared, context), ...ofTheRow.filter((finding) => finding.column === column)].map(({ message, severity, rule }) => ({
        where: declared.header,
        column,
        message,
        severity,
        rule,
      })),
    );
  };
};

export const checkProcurement: RowCheck<typeof procurementColumns> = rowCheck(procurementColumns, procurementRules);
export const checkStep: RowCheck<typeof stepColumns> = rowCheck(stepColumns, stepRules);
export const checkPlace: RowCheck<typeof placeColumns> = rowCheck(placeColumns, placeRules);
export const checkDialogue: RowCheck<typeof dialogueColumns> = rowCheck(dialogueColumns, dialogueRules);
export const checkSurvey: RowCheck<typeof surveyColumns> = rowCheck(surveyColumns, {});
