import { municipalityNamed, yearsWithRates } from '../../model/parameters/municipalTaxRates';
import type { RuleBasis } from '../../model/rules/ruleBasis';
import { ruleRows, type RuleKey } from '../../model/rules/ruleRows';
import type { Refusal } from '../sheetFunction';
import { yearList } from './yearList';

/** What is said where a rule needs a figure that the basis does not have: which, and where to write it. */
export const missingAssumption = (key: RuleKey, { name: basisName, municipality, year }: RuleBasis): Refusal => {
  const { name } = ruleRows[key];
  const missing = `”${name}” saknas för ${basisName}` as const;
  const range = municipality === undefined ? 'området med antagandena' : `ett område från ANTAGANDEN("${municipality}";${year})`;
  return {
    argument: 'antaganden',
    short: missing,
    expected: `ett underlag med värde på raden ”${name}”`,
    came: missing,
    remedy: `${otherYears(key, municipality)}Skriv ett värde på den raden i ${range}, och peka på området.`,
  };
};

const otherYears = (key: RuleKey, name: string | undefined): string => {
  const municipality = name === undefined ? undefined : municipalityNamed(name);
  if (municipality === undefined) return '';
  if (key !== 'municipalTaxRate' && key !== 'regionalTaxRate') return '';
  const years = yearsWithRates(municipality, key === 'municipalTaxRate' ? 'municipal' : 'regional');
  return `Det finns uppgifter för ${yearList(years)}. `;
};
