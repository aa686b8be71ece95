import type { Basis } from '../../model/basis';
import { argumentReader, type ArgumentReader } from '../reading/argumentReader';
import { earlierFault } from '../reading/earlierFault';
import type { Argument, ValueArgument } from '../sheetFunction';
import { sharedAssumption } from '../sharedAssumption';
import { EarlierFault, Fault, earlierText, fullText } from '../texts/fault';
import type { Cells, Column } from './column';
import { readCells } from './readCells';

/**
 * One argument of a call: a range, or a single value that is read once for every row.
 *
 * @throws the full Swedish text where a single value is faulty or missing: it would spoil every row alike
 */
export const readColumn = (functionName: string, argument: Argument, given: unknown, basis: Basis): Column => {
  if (argument.kind === 'assumptions' || argument.kind === 'ruleBasis') return singleColumn(argument, basis);
  const reader = passingOn(argumentReader(argument, basis));
  const fallback = defaultValue(argument, basis) ?? reader.missing;
  if (isRange(given)) return rangeColumn(argument, reader, given, fallback);
  return singleColumn(argument, readOne(functionName, argument, Array.isArray(given) ? notRange(reader) : (reader.read(given) ?? fallback), given));
};

/**
 * The same where no range can stand for a value.
 *
 * @returns `undefined` where nothing is given and nothing stands for it
 */
export const readSingle = (functionName: string, argument: Argument, given: unknown, basis: Basis): unknown => {
  if (argument.kind === 'assumptions' || argument.kind === 'ruleBasis') return basis;
  const reader = passingOn(argumentReader(argument, basis));
  const read = Array.isArray(given) && argument.kind !== 'situation' ? noRangeHere(reader) : reader.read(given);
  return readOne(functionName, argument, read ?? defaultValue(argument, basis) ?? (mayBeNothing(argument) ? undefined : reader.missing), given);
};

const readOne = (functionName: string, argument: Argument, read: unknown, given: unknown): unknown => {
  if (read instanceof EarlierFault) throw new Error(earlierText(functionName, argument.name, read));
  if (read instanceof Fault) throw new Error(fullText(functionName, argument.name, read.complaint, given));
  return read;
};

/** What stands in the place of a result is no value: what it says goes before what a reader would say of it. */
const passingOn = (reader: ArgumentReader): ArgumentReader => ({ ...reader, read: (given) => earlierFault(given) ?? reader.read(given) });

const rangeColumn = (argument: Argument, reader: ArgumentReader, given: Cells, fallback: unknown): Column => {
  const columns = given[0]?.length ?? 0;
  const { cells, isWhole } = readCells(reader, given, columns);
  return { argument, isRange: true, cells, isWhole, rows: given.length, columns, fallback };
};

const singleColumn = (argument: Argument, value: unknown): Column => ({
  argument,
  isRange: false,
  cells: [[value]],
  isWhole: true,
  rows: 1,
  columns: 1,
  fallback: value,
});

/** What stands for a value that is not given; `undefined` where nothing does. */
const defaultValue = (argument: ValueArgument, basis: Basis): number | string | undefined => {
  if (!('default' in argument)) return undefined;
  if (typeof argument.default !== 'object') return argument.default;
  return 'assumption' in argument.default ? sharedAssumption(basis, argument.default.assumption) : undefined;
};

const mayBeNothing = (argument: ValueArgument): boolean =>
  'default' in argument && typeof argument.default === 'object' && 'nothing' in argument.default;

/** Google's ranges are rectangles: the first row stands for the others. */
const isRange = (given: unknown): given is Cells => Array.isArray(given) && Array.isArray(given[0]) && given[0].length > 0;

const notRange = ({ missing }: ArgumentReader): Fault =>
  new Fault({
    short: 'inte ett område',
    expected: missing.complaint.expected,
    came: 'fick en lista som inte är ett område',
    remedy: 'Välj ett område, eller en enda cell.',
  });

const noRangeHere = ({ missing }: ArgumentReader): Fault =>
  new Fault({ short: 'inte ett område', expected: missing.complaint.expected, remedy: 'Välj en enda cell: funktionen ger en tabell i sig.' });
