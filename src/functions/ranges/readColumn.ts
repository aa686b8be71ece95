import type { Assumptions } from '../../model/assumptions';
import { argumentReader, type ArgumentReader } from '../reading/argumentReader';
import type { AlternativeArgument, Argument, NumberArgument } from '../sheetFunction';
import { earlierFault } from '../reading/earlierFault';
import { EarlierFault, Fault, earlierText, fullText } from '../texts/fault';
import type { Cells, Column } from './column';
import { readCells } from './readCells';

/**
 * One argument of a call: a range, or a single value that is read once for every row.
 *
 * @throws the full Swedish text where a single value is faulty or missing: it would spoil every row alike
 */
export const readColumn = (functionName: string, argument: Argument, given: unknown, assumptions: Assumptions): Column => {
  if (argument.kind === 'assumptions') return singleColumn(argument, assumptions);
  const reader = passingOn(argumentReader(argument));
  const fallback = defaultValue(argument, assumptions) ?? reader.missing;
  if (isRange(given)) return rangeColumn(argument, reader, given, fallback);
  const read = Array.isArray(given) ? notRange(reader) : (reader.read(given) ?? fallback);
  if (read instanceof EarlierFault) throw new Error(earlierText(functionName, argument.name, read));
  if (read instanceof Fault) throw new Error(fullText(functionName, argument.name, read.complaint, given));
  return singleColumn(argument, read);
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

const defaultValue = (argument: NumberArgument | AlternativeArgument, assumptions: Assumptions): number | undefined => {
  if (argument.kind === 'alternative') return undefined;
  return typeof argument.default === 'object' ? assumptions[argument.default.assumption] : argument.default;
};

/** Google's ranges are rectangles: the first row stands for the others. */
const isRange = (given: unknown): given is Cells => Array.isArray(given) && Array.isArray(given[0]) && given[0].length > 0;

const notRange = ({ missing }: ArgumentReader): Fault =>
  new Fault({
    short: 'inte ett område',
    expected: missing.complaint.expected,
    came: 'fick en lista som inte är ett område',
    remedy: 'Välj ett område, eller en enda cell.',
  });
