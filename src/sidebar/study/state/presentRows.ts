import type { NumberKind } from '../../../functions/numberKinds';
import { assumptionTable, type AssumptionRow } from '../../../model/rules/assumptionTable';
import { ruleChoices } from '../../../model/rules/ruleChoices';
import { ruleRows, type RuleKey } from '../../../model/rules/ruleRows';
import { formatNumber } from '../../../model/text/formatNumber';
import { choiceKeyNamed, isIdle, ruleKeyNamed } from './namedRow';
import { readPlace } from './readPlace';
import type { StudyForm } from './studyForm';

/** What the rules say of each assumption where and when the study is; none while that cannot be read. */
export type PresentRows = ReadonlyMap<RuleKey, AssumptionRow>;

export const presentRows = (form: Pick<StudyForm, 'municipality' | 'year'>): PresentRows => {
  const place = readPlace(form, () => {});
  return new Map((place === null ? [] : assumptionTable(place.municipality, place.year)).map((row) => [row.key, row]));
};

/** A value with its unit; a share as a number, as it is typed. */
export const withUnit = (value: number, { unit }: Pick<NumberKind, 'unit'>): string => `${formatNumber(Number(value.toPrecision(12)))}\u00a0${unit}`;

/** What the rules say of an assumption by its name: its value, unit, trust and source. */
export const presentWords = (name: string, present: PresentRows): string => {
  const choice = choiceKeyNamed(name);
  if (choice !== undefined && isIdle(choice)) return 'Har ingen verkan här: varje försörjning säger själv vilket stöd den har.';
  if (choice !== undefined) return `Annars: ${chosenName(choice)}.`;
  const key = ruleKeyNamed(name);
  const row = key === undefined ? undefined : present.get(key);
  if (row === undefined) return '';
  if (row.value === undefined) return `Annars: ${row.source}.`;
  return `Annars: ${withUnit(row.value, ruleRows[row.key])} (${row.trust}). ${row.source}.`;
};

const chosenName = (key: keyof typeof ruleChoices): string => {
  const { choices, value }: { readonly choices: Readonly<Record<string, string>>; readonly value: string } = ruleChoices[key];
  return choices[value] ?? '';
};
