import { municipalityNamed, municipalityNames } from '../../../model/parameters/municipalTaxRates';
import { firstRuleYear, lastRuleYear } from '../../../model/rules/ruleBasisFor';
import { nearestNames } from '../../../model/text/nearestNames';
import { quoted } from '../../../model/text/quoted';
import type { Note } from './formFaults';
import { privacyFault } from './privacyFault';
import type { StudyForm } from './studyForm';

/** Where and when: whose tax rates and which year's rules. */
export type RulePlace = { readonly municipality: string; readonly year: number };

/** @returns `null` where one of them cannot be read */
export const readPlace = ({ municipality, year }: Pick<StudyForm, 'municipality' | 'year'>, note: Note): RulePlace | null => {
  const where = readMunicipality(municipality, note);
  const when = readYear(year, note);
  return where === undefined || when === undefined ? null : { municipality: where, year: when };
};

const readMunicipality = (text: string, note: Note): string | undefined => {
  const secret = privacyFault(text);
  const known = secret === undefined ? municipalityNamed(text) : undefined;
  if (known !== undefined) return known.name;
  if (secret !== undefined) note('municipality', secret);
  else if (text.trim() === '') note('municipality', 'Skriv vilken kommun studien gäller, till exempel Östersund.', false);
  else note('municipality', `Det finns ingen kommun som heter ${quoted(text)}. Närmast ligger ${nearestNames(text, municipalityNames(), 3).join(', ')}.`);
  return undefined;
};

const readYear = (text: string, note: Note): number | undefined => {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN;
  if (year >= firstRuleYear && year <= lastRuleYear) return year;
  if (text.trim() === '') note('year', `Skriv ett år, ${firstRuleYear} till ${lastRuleYear}.`, false);
  else if (Number.isNaN(year)) note('year', `Ska vara ett år med fyra siffror. Skriv till exempel ${lastRuleYear}.`);
  else note('year', `Det finns inga regler för ${year} här. Skriv ett år från ${firstRuleYear} till ${lastRuleYear}.`);
  return undefined;
};
