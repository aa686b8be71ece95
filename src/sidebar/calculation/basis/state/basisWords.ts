import { defaultBasis, ruleBasisExample } from '../../../../functions/bases';
import { yearList } from '../../../../functions/texts/yearList';
import { isRuleBasis, type Basis } from '../../../../model/basis';
import { firstRuleYear, lastRuleYear } from '../../../../model/parameters/dated';
import type { RuleBasis } from '../../../../model/rules/ruleBasis';
import { ruleBasisFor } from '../../../../model/rules/ruleBasisFor';
import { ruleRows, type RuleKey } from '../../../../model/rules/ruleRows';
import type { Figures } from '../../state/figures';
import { ifKnown, isMissing } from '../../state/missing';
import { mixedIncome } from '../../state/result';
import type { AnswerWords } from '../../state/sentences';
import type { Values } from '../../state/values';
import { basisName } from './basisName';

export const basisField = {
  label: 'Grund',
  help: `Vad siffrorna räknas på: ”${defaultBasis}”, rapportens siffror, eller en kommun och ett år som ${ruleBasisExample}, kommunens skattesats och årets regler. Formeln som infogas räknar på samma grund.`,
} as const;

/** Which row of the basis lacks a figure: `”Boendekostnad” saknas för Östersund 2017`. */
export const lackingWords = (key: RuleKey, basis: Basis): string => `”${ruleRows[key].name}” saknas för ${basisName(basis)}`;

/** What stands in the answer's place where the basis lacks a figure: which, and what can be done about it. */
export const unknownWords = (key: RuleKey, { values, basis }: Pick<Figures, 'values' | 'basis'>): AnswerWords => ({
  kicker: 'Kommunen',
  figure: 'Inget svar',
  meaning: [`${lackingWords(key, basis)}.`, ...(isRuleBasis(basis) ? waysOut(values, basis) : [])].join(' '),
});

const waysOut = (values: Values, basis: RuleBasis): readonly string[] => {
  const { municipality, year } = basis;
  const known = yearsWithIncome(values, municipality);
  return [
    ...(known.length > 0 ? [`Kommunens siffror går att räkna för ${yearList(known)}.`] : []),
    ...(hasIncome({ ...values, assistanceShare: 0 }, basis) ? ['Med aktivitetsstöd som alternativ behövs inte raden.'] : []),
    `Har ni en egen siffra: skriv den på raden i ett område från ANTAGANDEN("${municipality ?? ''}";${year}) och räkna i arket.`,
  ];
};

const yearsWithIncome = (values: Values, municipality: string | undefined): readonly number[] => {
  const known: number[] = [];
  for (let year = firstRuleYear; year <= lastRuleYear; year++) if (hasIncome(values, ruleBasisFor(municipality, year))) known.push(year);
  return known;
};

const hasIncome = (values: Values, basis: RuleBasis): boolean => !isMissing(ifKnown(() => ({ income: mixedIncome(values, basis) })));
