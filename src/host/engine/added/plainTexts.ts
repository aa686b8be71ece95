import { registries, type CellPosition, type CoreViewPlugin, type EvaluatedCell } from '@odoo/o-spreadsheet';

type Getters = CoreViewPlugin['getters'];

/**
 * What a cell shows, as in Google: where the number format is `@`, the apostrophe that keeps the engine from computing
 * a text that begins with `=` is not part of it; nor are brackets a link.
 */
const asText = (getters: Getters, position: CellPosition, seen: EvaluatedCell): EvaluatedCell => {
  const cell = getters.getCell(position);
  if (cell === undefined || cell.isFormula) return seen;
  const isMarked = cell.content.startsWith("'");
  const isBracketed = seen.link !== undefined && seen.value !== cell.content;
  if (!isBracketed && !(isMarked && cell.format === '@')) return seen;
  const text = isMarked ? cell.content.slice(1) : cell.content;
  return Object.assign({}, seen, { value: text, formattedValue: text, link: undefined });
};

/** Lets every reader of a cell (the grid, formulas, scripts) see texts as Google shows them. */
export const showPlainTexts = (): void => {
  const registry = registries.coreViewsPluginRegistry;
  const Evaluation = registry.get('evaluation');
  class PlainTexts extends Evaluation {
    constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
      super(config);
      const { getters } = config;
      // Private in the engine's types; there is no public place to say what a literal is.
      const evaluator: unknown = Reflect.get(this, 'evaluator');
      const compute: unknown = typeof evaluator === 'object' && evaluator !== null ? Reflect.get(evaluator, 'computeCell') : undefined;
      if (typeof evaluator !== 'object' || evaluator === null || typeof compute !== 'function') throw new Error('the engine has no computeCell');
      Reflect.set(evaluator, 'computeCell', (position: CellPosition): EvaluatedCell => {
        const seen: EvaluatedCell = Reflect.apply(compute, evaluator, [position]);
        const isPlain = seen.link === undefined && !(typeof seen.value === 'string' && seen.value.startsWith("'"));
        return isPlain ? seen : asText(getters, position, seen);
      });
    }
  }
  registry.replace('evaluation', PlainTexts);
};
