import { numberKinds, type NumberKind } from '../../../functions/numberKinds';
import { readNumber } from '../../../functions/reading/readNumber';
import { formatNumber } from '../../../model/text/formatNumber';
import type { StudyCell } from '../../../register/study/studyCells';

/** A cell as the form shows it. */
export const cellText = (cell: StudyCell): string => (typeof cell === 'number' ? formatNumber(cell) : cell.trim());

/** A share (0.5, or `50 %`) as the form shows it, in per cent; what is none stands as it is. */
export const percentText = (cell: StudyCell): string => {
  const share = readNumber(numberKinds.share, cell);
  return typeof share === 'number' ? formatNumber(Number((share * 100).toPrecision(12))) : cellText(cell);
};

/** What is typed, as its cell: a number where it is one of the kind. */
export const textCell = (kind: NumberKind, text: string): StudyCell => {
  const read = readNumber(kind, text);
  return typeof read === 'number' ? read : text.trim();
};

/** The same of a rate in per cent. */
export const percentCell = (kind: NumberKind, text: string): StudyCell => {
  const cell = textCell(kind, text);
  return typeof cell === 'number' ? Number((cell / 100).toPrecision(12)) : cell;
};
