import { keysOf, mapValues } from '../../../model/mapValues';
import { ruleChoices, type RuleChoices } from '../../../model/rules/ruleChoices';
import { ruleRows, type RuleKey } from '../../../model/rules/ruleRows';
import { foldText } from '../../../model/text/foldText';

/** A row of a rule basis: where and when, a choice, or a number. */
export type RuleRowId = 'municipality' | 'year' | keyof RuleChoices | RuleKey;

/** The rows' names, in the order of `ANTAGANDEN`. */
export const ruleRowNames: Readonly<Record<RuleRowId, string>> = {
  municipality: 'Kommun',
  year: 'År',
  ...mapValues(ruleChoices, ({ name }) => name),
  ...mapValues(ruleRows, ({ name }) => name),
};

let byName: ReadonlyMap<string, RuleRowId> | undefined;

/** With the names as they are, too: those of `ANTAGANDEN` need no folding. */
const bothSpellings = (): ReadonlyMap<string, RuleRowId> =>
  new Map(keysOf(ruleRowNames).flatMap((id) => [[foldText(ruleRowNames[id]), id] as const, [ruleRowNames[id], id] as const]));

/** The row that has a name, whatever its case and accents; `undefined` where none has. */
export const ruleRowNamed = (name: unknown): RuleRowId | undefined => {
  if (typeof name !== 'string') return undefined;
  byName ??= bothSpellings();
  return byName.get(name) ?? byName.get(foldText(name));
};
