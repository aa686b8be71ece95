import type { CellPosition, Zone } from '@odoo/o-spreadsheet';
import type { DataValidation, DataValidationBuilder } from '../../../google/services';
import { helpers, requireDone } from '../engine';
import type { Content } from './cellContent';
import type { Execution } from './execution';

type Rule = { readonly values: readonly string[]; readonly showDropdown: boolean; readonly allowInvalid: boolean; readonly helpText: string | null };

/** A rule as it is handed to `setDataValidation`. */
class EmulatedDataValidation implements DataValidation {
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

/** Allows what breaks the rule, with a mark on the cell, unless told otherwise. */
export class EmulatedDataValidationBuilder implements DataValidationBuilder {
  readonly [Symbol.toStringTag] = 'DataValidationBuilder';
  #rule: Partial<Rule> = {};

  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for DataValidationBuilder.requireValueInList.");
    return this.#with({ values: values.map(String), showDropdown: showDropdown !== false });
  }
  setAllowInvalid(allow: boolean): DataValidationBuilder {
    return this.#with({ allowInvalid: allow !== false });
  }
  setHelpText(text: string): DataValidationBuilder {
    return this.#with({ helpText: String(text) });
  }
  build(): DataValidation {
    const { values, showDropdown = true, allowInvalid = true, helpText = null } = this.#rule;
    if (values === undefined) throw new Error('The data validation rule has no criteria.');
    return new EmulatedDataValidation({ values, showDropdown, allowInvalid, helpText });
  }

  #with(more: Partial<Rule>): DataValidationBuilder {
    this.#rule = { ...this.#rule, ...more };
    return this;
  }
}

/** Puts a rule on cells, in place of those that they had; `null` takes them away. */
export const setValidation = ({ engine }: Execution, sheetId: string, zone: Zone, validation: DataValidation | null): void => {
  const { model } = engine;
  const range = model.getters.getRangeFromZone(sheetId, zone);
  if (validation !== null) {
    const { values, showDropdown, allowInvalid } = EmulatedDataValidation.ruleOf(validation);
    const criterion = { type: 'isValueInList' as const, values: [...values], displayStyle: showDropdown ? ('arrow' as const) : ('plainText' as const) };
    const rule = { id: model.uuidGenerator.smallUuid(), criterion, isBlocking: !allowInvalid };
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
