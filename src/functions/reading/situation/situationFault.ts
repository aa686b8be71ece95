import { nearestNames } from '../../../model/text/nearestNames';
import { quoted } from '../../../model/text/quoted';
import { describeGiven } from '../../texts/describeGiven';
import { Fault, type Complaint } from '../../texts/fault';
import { situationColumns, type SituationColumn } from './situationColumns';
import { situationNames } from './situationNames';

/** What is expected, after "ska vara". */
export const expectedSituation = 'ett område med en försörjning eller en resurs per rad, eller namnet på en försörjning';

export const situationFault = (complaint: Omit<Complaint, 'short' | 'expected'>): Fault =>
  new Fault({ short: 'inte en livssituation', expected: expectedSituation, ...complaint });

/** What is wrong with a cell, as its reader said it. */
export const cellFault = (row: number, column: SituationColumn, given: unknown, { expected, came, remedy }: Omit<Complaint, 'short'>): Fault =>
  situationFault({
    came: `rad ${row}, kolumnen ${situationColumns[column]}, ${came ?? describeGiven(given)}`,
    remedy: `Det ska vara ${expected}. ${remedy}`,
  });

export const unknownLivelihood = (row: number, name: string): Fault => {
  const nearest = nearestNames(name, situationNames(), 3).map((near) => `”${near}”`);
  return situationFault({ came: `rad ${row} har en okänd försörjning (${quoted(name)})`, remedy: `Närmast ligger ${nearest.join(', ')}.` });
};
