import type { CellPosition, DataValidationCriterion, Zone } from '@odoo/o-spreadsheet';
import type { DataValidation } from '../../../google/services';
import { helpers, requireDone } from '../engine';
import type { Content } from './cellContent';
import type { Execution } from './execution';

/** What cells may hold. The engine keeps the help unread. */
export type Rule = { readonly criterion: DataValidationCriterion; readonly isBlocking: boolean; readonly helpText: string | null };

/** A rule as scripts hand it on. */
export class EmulatedDataValidation implements DataValidation {
  readonly [Symbol.toStringTag] = 'DataValidation';
  readonly #rule: Rule;

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  static ruleOf(validation: DataValidation): Rule {
    if (!(validation instanceof EmulatedDataValidation)) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
    }
    return validation.#rule;
  }

  getHelpText(): string | null {
    return this.#rule.helpText;
  }
}

/** The rule of a cell, whether a script or a person put it there; `null` if it has none. */
export const validationOf = ({ engine }: Execution, position: CellPosition): DataValidation | null => {
  const rule = engine.model.getters.getValidationRuleForCell(position);
  if (rule === undefined) return null;
  const { criterion, isBlocking = false } = rule;
  const helpText = 'helpText' in rule && typeof rule.helpText === 'string' ? rule.helpText : null;
  return new EmulatedDataValidation({ criterion, isBlocking, helpText });
};

/** Puts a rule on cells, in place of those that they had; `null` takes them away. */
export const setValidation = ({ engine }: Execution, sheetId: string, zone: Zone, validation: DataValidation | null): void => {
  const { model } = engine;
  const range = model.getters.getRangeFromZone(sheetId, zone);
  if (validation !== null) {
    // A copy: the engine tidies the criterion that it gets.
    const rule = { id: model.uuidGenerator.smallUuid(), ...structuredClone(EmulatedDataValidation.ruleOf(validation)) };
    requireDone(model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, rule, ranges: [model.getters.getRangeData(range)] }));
    return;
  }
  for (const { ranges, ...rule } of model.getters.getDataValidationRules(sheetId)) {
    if (!ranges.some((each) => helpers.overlap(each.zone, zone))) continue;
    const rest = model.getters.recomputeRanges(ranges, [range]).map((each) => model.getters.getRangeData(each));
    requireDone(
      rest.length === 0
        ? model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id })
        : model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, rule, ranges: rest }),
    );
  }
};

/** @throws Google's error if a strict rule forbids what is about to be written; a formula's value is not known yet */
export const requireValid = ({ engine }: Execution, position: CellPosition, { content }: Content): void => {
  const { getters } = engine.model;
  if (content === '' || content.startsWith('=') || getters.getValidationRuleForCell(position)?.isBlocking !== true) return;
  if (getters.getValidationResultForCellValue(valueOf(content), position).isValid) return;
  const cell = helpers.toXC(position.col, position.row);
  throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
};

const valueOf = (content: string): string | number => {
  if (content.startsWith("'")) return content.slice(1);
  return /^-?\d+(\.\d+)?$/.test(content) ? Number(content) : content;
};
