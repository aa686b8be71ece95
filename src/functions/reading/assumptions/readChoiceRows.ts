import { mapValues } from '../../../model/mapValues';
import { ruleChoices, type RuleChoices } from '../../../model/rules/ruleChoices';
import type { ChoiceKind } from '../../choiceKinds';
import type { Names } from '../../livelihoodNames';
import { Fault } from '../../texts/fault';
import { listed } from '../../texts/listed';
import { readChoice } from '../readChoice';
import type { RuleCells } from './locateRuleRows';
import { wrongValue } from './rowFaults';

/** What the range chooses; nothing where a row is left out or blank. */
export const readChoiceRows = (rows: RuleCells): Partial<RuleChoices> | Fault => {
  const subsidyScheme = readChoiceRow(rows, 'subsidyScheme', ruleChoices.subsidyScheme.choices);
  const activitySupportPayer = readChoiceRow(rows, 'activitySupportPayer', ruleChoices.activitySupportPayer.choices);
  if (subsidyScheme instanceof Fault) return subsidyScheme;
  if (activitySupportPayer instanceof Fault) return activitySupportPayer;
  return { ...(subsidyScheme && { subsidyScheme }), ...(activitySupportPayer && { activitySupportPayer }) };
};

const readChoiceRow = <Value extends string>(
  rows: RuleCells,
  key: keyof RuleChoices,
  choices: Readonly<Record<Value, string>>,
): Value | Fault | undefined => {
  const cells = rows.get(key);
  const read = readChoice(choiceKind(choices), cells?.value);
  if (cells === undefined || !(read instanceof Fault)) return read;
  return wrongValue(cells, ruleChoices[key].name, read.complaint.remedy, read.complaint.came);
};

const choiceKind = <Value extends string>(choices: Readonly<Record<Value, string>>): ChoiceKind<Value> => ({
  unit: 'val',
  expected: acceptedChoices(choices),
  names: mapValues(choices, (name): Names => [name]),
});

/** What a row that is a choice may say: `”Försäkringskassan” eller ”Arbetsförmedlingen”`. */
export const acceptedChoices = (choices: Readonly<Record<string, string>>): string =>
  listed(Object.values(choices).map((name) => `”${name}”`), 'eller');
