import { firstRuleYear, lastRuleYear } from '../../../model/parameters/dated';
import { numberKinds } from '../../numberKinds';
import { Fault } from '../../texts/fault';
import { readMunicipality } from '../readMunicipality';
import { readNumber } from '../readNumber';
import type { RuleCells } from './locateRuleRows';
import { isRuleYear } from './namedBasis';
import { wrongNumber, wrongValue } from './rowFaults';
import { ruleRowNames } from './ruleRowNames';

/** A municipality's own name; `undefined` where the range names none. */
export const readPlace = (rows: RuleCells): string | Fault | undefined => {
  const cells = rows.get('municipality');
  if (cells === undefined) return undefined;
  const read = readMunicipality(cells.value);
  if (!(read instanceof Fault)) return read?.name;
  return wrongValue(cells, ruleRowNames.municipality, read.complaint.remedy, read.complaint.came);
};

/** A year that there are rules for. */
export const readYear = (rows: RuleCells): number | Fault => {
  const cells = rows.get('year');
  if (cells === undefined) throw new RangeError('No row with a year');
  const read = readNumber(numberKinds.year, cells.value);
  if (read instanceof Fault) return wrongNumber(cells, ruleRowNames.year, read);
  if (read !== undefined && isRuleYear(read)) return read;
  return wrongValue(cells, ruleRowNames.year, `Skriv ett år från ${firstRuleYear} till ${lastRuleYear}.`);
};
