import { ruleRowNamed, ruleRowNames } from '../../../functions/reading/assumptions/ruleRowNames';
import { ruleChoiceKeys, type RuleChoices } from '../../../model/rules/ruleChoices';
import { ruleKeys, type RuleKey } from '../../../model/rules/ruleRows';
import { foldText } from '../../../model/text/foldText';

export const isNamed = (name: string, text: string): boolean => foldText(text) === foldText(name);

/** The assumption of a name that is a number. */
export const ruleKeyNamed = (name: string): RuleKey | undefined => {
  const id = ruleRowNamed(name);
  return ruleKeys.find((key) => key === id);
};

/** The assumption of a name that is a choice. */
export const choiceKeyNamed = (name: string): keyof RuleChoices | undefined => {
  const id = ruleRowNamed(name);
  return ruleChoiceKeys.find((key) => key === id);
};

/** A subsidy is a livelihood of its own in a study: the choice of one has no say. */
export const isIdle = (key: RuleKey | keyof RuleChoices): boolean => key === 'subsidyScheme';

/** Every assumption that a study can have of its own: where and when it is are asked for by themselves. */
export const assumptionNames: readonly string[] = [...ruleChoiceKeys, ...ruleKeys]
  .filter((key) => !isIdle(key))
  .map((key) => ruleRowNames[key]);
