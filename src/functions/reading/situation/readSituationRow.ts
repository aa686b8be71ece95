import { resources, type Livelihood, type ResourceUse } from '../../../model/ledger/situation';
import { numberKinds, type NumberKind } from '../../numberKinds';
import { Fault } from '../../texts/fault';
import { isNotGiven } from '../isNotGiven';
import { readNumber } from '../readNumber';
import { livelihoodKinds, type SituationColumn } from './situationColumns';
import { cellFault, situationFault, unknownLivelihood } from './situationFault';
import { situationNamed } from './situationNames';
import type { SituationRow } from './situationRow';

type Says = SituationRow['says'];

/** A row that is neither blank nor headings. */
export const readSituationRow = (row: number, cells: readonly unknown[]): SituationRow | Fault => {
  const [name, , , , caseCell, personsCell] = cells;
  if (typeof name !== 'string' || isNotGiven(name)) return withoutName(row, name);
  const named = situationNamed(name);
  if (named === undefined) return unknownLivelihood(row, name);
  const caseName = readCaseName(row, caseCell);
  const persons = readCell(row, 'persons', numberKinds.persons, personsCell);
  const says = 'source' in named ? readLivelihood(row, named.source, cells) : readResourceUse(row, named.resource, cells);
  if (caseName instanceof Fault) return caseName;
  if (persons instanceof Fault) return persons;
  return says instanceof Fault ? says : { row, caseName, persons, says };
};

const readLivelihood = (row: number, source: Livelihood['source'], [, monthsCell, amountCell, shareCell]: readonly unknown[]): Says | Fault => {
  const months = readCell(row, 'months', livelihoodKinds.months, monthsCell);
  const monthly = readCell(row, 'amount', livelihoodKinds.amount, amountCell);
  const share = readCell(row, 'share', livelihoodKinds.share, shareCell);
  if (months instanceof Fault) return months;
  if (monthly instanceof Fault) return monthly;
  if (share instanceof Fault) return share;
  return { livelihood: { source, months: months ?? 12, monthly, share: share ?? 1 } };
};

const readResourceUse = (row: number, resource: ResourceUse['resource'], [, monthsCell, amountCell, shareCell]: readonly unknown[]): Says | Fault => {
  if (!isNotGiven(monthsCell)) return blankForResource(row, 'months', monthsCell, resource);
  if (!isNotGiven(shareCell)) return blankForResource(row, 'share', shareCell, resource);
  const yearly = readCell(row, 'amount', numberKinds.yearlyCost, amountCell);
  if (yearly instanceof Fault) return yearly;
  if (yearly !== undefined) return { resourceUse: { resource, yearly } };
  return cellFault(row, 'amount', amountCell, { expected: numberKinds.yearlyCost.noun, remedy: `Skriv till exempel ${numberKinds.yearlyCost.example}.` });
};

const readCell = (row: number, column: SituationColumn, kind: NumberKind, given: unknown): number | Fault | undefined => {
  const read = readNumber(kind, given);
  return read instanceof Fault ? cellFault(row, column, given, read.complaint) : read;
};

const readCaseName = (row: number, given: unknown): string | Fault => {
  if (isNotGiven(given)) return '';
  if (typeof given === 'string' || typeof given === 'number') return String(given).trim();
  return cellFault(row, 'caseName', given, { expected: 'ett namn på fallet', remedy: 'Skriv till exempel A, eller lämna cellen tom.' });
};

const withoutName = (row: number, name: unknown): Fault =>
  situationFault({
    came: isNotGiven(name) ? `rad ${row} har värden men ingen försörjning` : `rad ${row} har en försörjning som inte är en text`,
    remedy: 'Skriv i första kolumnen vad personen lever på, till exempel ”försörjningsstöd”.',
  });

const blankForResource = (row: number, column: SituationColumn, given: unknown, resource: ResourceUse['resource']): Fault =>
  cellFault(row, column, given, { expected: 'tomt', remedy: `På en rad för ”${resources[resource]}” står bara kronor per år, i tredje kolumnen.` });
