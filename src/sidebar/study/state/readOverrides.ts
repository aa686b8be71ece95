import { keysOf } from '../../../model/mapValues';
import type { RuleChoices } from '../../../model/rules/ruleChoices';
import { activitySupportPayers, ruleChoices, subsidySchemes } from '../../../model/rules/ruleChoices';
import { ruleRows, type RuleKey } from '../../../model/rules/ruleRows';
import { formatNumber } from '../../../model/text/formatNumber';
import { nearestNames } from '../../../model/text/nearestNames';
import { quoted } from '../../../model/text/quoted';
import type { NumberKind } from '../../../functions/numberKinds';
import { assumptionKind } from '../../../functions/reading/assumptions/assumptionKind';
import { placeOf, type Note } from './formFaults';
import { readFormNumber } from './formKinds';
import { assumptionNames, choiceKeyNamed, isNamed, ruleKeyNamed } from './namedRow';
import { privacyFault } from './privacyFault';
import { isBlank, type OverrideText } from './studyForm';

/** What is changed in a year's rules. */
export type RuleChanges = { readonly values: Readonly<Partial<Record<RuleKey, number>>>; readonly choices: Partial<RuleChoices> };

/** An assumption as a number to be read. */
export const overrideKind = (key: RuleKey): NumberKind => {
  const row = ruleRows[key];
  return assumptionKind(row, formatNumber(Math.min(Math.max(row.minimum, 1), row.maximum)));
};

/** The study's own assumptions. One that is named twice counts once, and is said to be. */
export const readOverrides = (overrides: readonly OverrideText[], note: Note): RuleChanges => {
  const values: Partial<Record<RuleKey, number>> = {};
  const choices: { -readonly [Key in keyof RuleChoices]?: RuleChoices[Key] } = {};
  overrides.forEach((row, index) => {
    const at = placeOf('override', index);
    if (isBlank(row)) return;
    const secret = privacyFault(row.name) ?? privacyFault(row.value);
    if (secret !== undefined) return note(at, secret);
    if (overrides.slice(0, index).some(({ name }) => isNamed(name, row.name))) return note(at, `${quoted(row.name)} står två gånger. Ta bort en av raderna.`);
    const key = ruleKeyNamed(row.name);
    if (key !== undefined) {
      const read = readFormNumber(overrideKind(key), row.value);
      if (typeof read === 'number') values[key] = read;
      else note(at, read ?? 'Skriv ett värde, eller ta bort raden.', read !== undefined);
      return;
    }
    const choice = choiceKeyNamed(row.name);
    if (choice === 'subsidyScheme') return chosen(subsidySchemes, row.value, at, note, (own) => (choices.subsidyScheme = own));
    if (choice === 'activitySupportPayer') return chosen(activitySupportPayers, row.value, at, note, (own) => (choices.activitySupportPayer = own));
    note(at, row.name.trim() === '' ? 'Värdet har inget namn. Ta bort raden.' : `Det finns inget antagande som heter ${quoted(row.name)}. Närmast ligger ${nearestNames(row.name, assumptionNames, 3).join(', ')}.`);
  });
  return { values, choices };
};

const chosen = <Choice extends string>(table: Readonly<Record<Choice, string>>, text: string, at: string, note: Note, set: (choice: Choice) => void): void => {
  const own = keysOf(table).find((key) => isNamed(table[key], text));
  if (own !== undefined) set(own);
  else note(at, `Välj ett av: ${Object.values(table).join(', ')}.`, text.trim() !== '');
};

/** What a choice may be set to, in Swedish. */
export const choicesOf = (key: keyof RuleChoices): readonly string[] => Object.values(ruleChoices[key].choices);
