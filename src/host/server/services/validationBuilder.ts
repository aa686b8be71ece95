import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import type { DataValidation, DataValidationBuilder, Range } from '../../../google/services';
import { EmulatedRange } from './range';
import { EmulatedDataValidation, type Rule } from './validation';

type Options = Omit<Rule, 'criterion'> & { readonly list: Pick<Extract<DataValidationCriterion, { type: 'isValueInList' | 'isValueInRange' }>, 'type' | 'values'>; readonly showDropdown: boolean };

/** Allows what breaks the rule, with a mark on the cell, unless told otherwise. */
export class EmulatedDataValidationBuilder implements DataValidationBuilder {
  readonly [Symbol.toStringTag] = 'DataValidationBuilder';
  #options: Partial<Options> = {};

  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder {
    if (!Array.isArray(values)) throw notSuch('requireValueInList');
    return this.#with({ list: { type: 'isValueInList', values: values.map(String) }, showDropdown: showDropdown !== false });
  }
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder {
    if (!(range instanceof EmulatedRange)) throw notSuch('requireValueInRange');
    const values = [`'${range.getSheet().getName()}'!${range.getA1Notation()}`];
    return this.#with({ list: { type: 'isValueInRange', values }, showDropdown: showDropdown !== false });
  }
  setAllowInvalid(allow: boolean): DataValidationBuilder {
    return this.#with({ isBlocking: allow === false });
  }
  setHelpText(text: string): DataValidationBuilder {
    return this.#with({ helpText: String(text) });
  }
  build(): DataValidation {
    const { list, showDropdown = true, isBlocking = false, helpText = null } = this.#options;
    if (list === undefined) throw new Error('The data validation rule has no criteria.');
    return new EmulatedDataValidation({ criterion: { ...list, displayStyle: showDropdown ? 'arrow' : 'plainText' }, isBlocking, helpText });
  }

  #with(more: Partial<Options>): DataValidationBuilder {
    this.#options = { ...this.#options, ...more };
    return this;
  }
}

const notSuch = (member: string): Error => new Error(`The parameters don't match the method signature for DataValidationBuilder.${member}.`);
