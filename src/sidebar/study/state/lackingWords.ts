import { ruleRows } from '../../../model/rules/ruleRows';
import type { StudyReading } from './readStudyForm';
import type { studyFigures } from './studyFigures';

/** Why there is no answer to what stands in the form, in Swedish; `""` where there is one. */
export const lackingWords = ({ faults, basis }: StudyReading, computed: ReturnType<typeof studyFigures> | null): string => {
  if (computed !== null && 'missing' in computed) {
    return `Uppgift saknas för ${basis?.year ?? 'året'}: ${ruleRows[computed.missing].name}. Skriv den som eget antagande, eller välj ett annat år.`;
  }
  const count = Object.keys(faults).length;
  if (count === 0) return '';
  return count === 1 ? 'Ett fält behöver rättas eller fyllas i.' : `${count} fält behöver rättas eller fyllas i.`;
};
