import type { Basis } from '../../../model/basis';
import { ruleBasisFor } from '../../../model/rules/ruleBasisFor';
import { quoted } from '../../../model/text/quoted';
import { bases, defaultBasis } from '../../bases';
import { Fault } from '../../texts/fault';
import { holdsIdentityNumber, identityFault } from '../identityFault';
import { isNotGiven } from '../isNotGiven';
import { assumptionCells } from './assumptionCells';
import { assumptionsFault, expectedAssumptions } from './assumptionsFault';
import { isRuleYear, namedBasis, placeAndYear, writeBasis } from './namedBasis';
import { reportKey, readReportRows } from './readReportRows';
import { readRuleRows } from './readRuleRows';
import { ruleRowNamed } from './ruleRowNames';

/**
 * A basis by its name; or a range of names and values: with the row "År" the rules of that year, else the report's
 * assumptions, with what the range says in place of their own.
 */
export const readAssumptions = (given: unknown): Basis | Fault => {
  if (Array.isArray(given)) return readRange(given);
  if (isNotGiven(given)) return bases[defaultBasis];
  if (holdsIdentityNumber(given)) return identityFault(expectedAssumptions);
  if (typeof given === 'string') return readName(given);
  if (typeof given === 'number' && isRuleYear(given)) return readName(String(given));
  return assumptionsFault({ short: 'inte antaganden', remedy: writeBasis });
};

const readName = (text: string): Basis | Fault => {
  const { place, year } = placeAndYear(text);
  const named = namedBasis(place, year);
  if ('report' in named) return bases[named.report];
  if ('municipality' in named) return ruleBasisFor(named.municipality.name, named.year);
  return assumptionsFault({ short: named.short, remedy: named.remedy });
};

/** A range of one cell holds a basis's name, like the cell itself. */
const readRange = (range: readonly unknown[]): Basis | Fault => {
  const [first] = range;
  const single: unknown = range.length === 1 && Array.isArray(first) && first.length === 1 ? first[0] : undefined;
  if (!isNotGiven(single) && !Array.isArray(single)) return readAssumptions(single);
  const rows = assumptionCells(range);
  if (rows instanceof Fault) return rows;
  if (rows.some(({ name }) => ruleRowNamed(name) === 'year')) return readRuleRows(rows);
  const ofRules = rows.find(({ name }) => ruleRowNamed(name) !== undefined && reportKey(name) === undefined);
  return ofRules === undefined ? readReportRows(rows) : withoutYear(ofRules.row, ofRules.name);
};

const withoutYear = (row: number, name: unknown): Fault =>
  assumptionsFault({
    short: `rad ${row} saknar år`,
    came: `rad ${row} (${quoted(String(name))}) hör till ett års regler, och området saknar raden ”År”`,
    remedy: 'Ta med raderna ”Kommun” och ”År”, som i området från ANTAGANDEN.',
  });
