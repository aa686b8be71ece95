import { nearestNames } from '../../../model/text/nearestNames';
import { quoted } from '../../../model/text/quoted';
import { describeGiven } from '../../texts/describeGiven';
import type { Fault } from '../../texts/fault';
import { isNotGiven } from '../isNotGiven';
import type { AssumptionCells } from './assumptionCells';
import { assumptionsFault } from './assumptionsFault';

/** @param names those that a row may have */
export const unknownName = ({ row, name }: AssumptionCells, names: readonly string[]): Fault => {
  const nearest = () => nearestNames(typeof name === 'string' ? name : '', names, 3).map((near) => `”${near}”`);
  return assumptionsFault({
    short: `rad ${row} har ett okänt namn`,
    came: isNotGiven(name)
      ? `rad ${row} har ett värde men inget namn`
      : `rad ${row} har ett okänt namn (${typeof name === 'string' ? quoted(name) : 'inte en text'})`,
    remedy: isNotGiven(name) ? 'Skriv vilket antagande det är, eller töm cellen.' : `Närmast ligger ${nearest().join(', ')}.`,
  });
};

/** @param name as the table of assumptions has it */
export const namedTwice = ({ row }: AssumptionCells, name: string): Fault =>
  assumptionsFault({ short: `rad ${row} upprepar ett namn`, came: `rad ${row} upprepar ”${name}”`, remedy: 'Behåll en av raderna.' });

/** @param came what is wrong with the value, where the value itself does not say it */
export const wrongValue = ({ row, value }: AssumptionCells, name: string, remedy: string, came?: string): Fault =>
  assumptionsFault({
    short: `rad ${row} har ett värde som inte går att använda`,
    came: `rad ${row} (”${name}”) ${came ?? (isNotGiven(value) ? 'saknar värde' : describeGiven(value))}`,
    remedy,
  });

/** The same, for a number that its reader refused. */
export const wrongNumber = (cells: AssumptionCells, name: string, { complaint }: Fault): Fault =>
  wrongValue(cells, name, `Värdet ska vara ${complaint.expected}. ${complaint.remedy}`, complaint.came);
