import type { DataValidation, DataValidationBuilder } from '../../../google/services';
import { EmulatedDataValidation, type Rule } from './validation';

type Options = Omit<Rule, 'criterion'> & { readonly values: readonly string[]; readonly showDropdown: boolean };

/** Allows what breaks the rule, with a mark on the cell, unless told otherwise. */
export class EmulatedDataValidationBuilder implements DataValidationBuilder {
  readonly [Symbol.toStringTag] = 'DataValidationBuilder';
  #options: Partial<Options> = {};

  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for DataValidationBuilder.requireValueInList.");
    return this.#with({ values: values.map(String), showDropdown: showDropdown !== false });
  }
  setAllowInvalid(allow: boolean): DataValidationBuilder {
    return this.#with({ isBlocking: allow === false });
  }
  setHelpText(text: string): DataValidationBuilder {
    return this.#with({ helpText: String(text) });
  }
  build(): DataValidation {
    const { values, showDropdown = true, isBlocking = false, helpText = null } = this.#options;
    if (values === undefined) throw new Error('The data validation rule has no criteria.');
    const criterion = { type: 'isValueInList' as const, values: [...values], displayStyle: showDropdown ? ('arrow' as const) : ('plainText' as const) };
    return new EmulatedDataValidation({ criterion, isBlocking, helpText });
  }

  #with(more: Partial<Options>): DataValidationBuilder {
    this.#options = { ...this.#options, ...more };
    return this;
  }
}
