import { registries } from '@odoo/o-spreadsheet';

type Rule = { readonly criterion: { readonly type: string; readonly values: readonly string[] } };
type Rules = {
  readonly rules: Readonly<Record<string, readonly Rule[]>>;
  readonly history: { readonly update: (...path: readonly unknown[]) => void };
};
type Adapters = { readonly adaptRangeString: (sheetId: string, range: string) => { readonly changeType: string; readonly range: string } };

/**
 * Lets a rule that takes its choices from a range follow the range when rows and columns are inserted, removed or
 * moved, or its sheet is renamed, as in Google. The engine keeps the range as a text that nobody looks after.
 */
export const listsFollow = (): void => {
  // Private in the engine's types; there is no public place to change how its rules move.
  const validation: object = registries.corePluginRegistry.get('dataValidation').prototype;
  const adaptFormulas: unknown = Reflect.get(validation, 'adaptDVFormulas');
  if (typeof adaptFormulas !== 'function') throw new Error('the engine moves its rules in another way');
  Reflect.set(validation, 'adaptDVFormulas', function (this: Rules, adapters: Adapters) {
    Reflect.apply(adaptFormulas, this, [adapters]);
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      for (const [index, { criterion }] of rules.entries()) {
        const [list] = criterion.values;
        if (criterion.type !== 'isValueInRange' || list === undefined) continue;
        const { changeType, range } = adapters.adaptRangeString(sheetId, list);
        if (changeType !== 'NONE' && changeType !== 'REMOVE') this.history.update('rules', sheetId, index, 'criterion', 'values', 0, range);
      }
    }
  });
};
