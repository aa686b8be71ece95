import { splitNumberText } from '../../model/text/splitNumberText';
import type { StudyCell } from './studyCells';

/** A text that is a number and nothing else becomes one, as when it is typed in the sheet: `22 500 kr`, `50 %`. */
export const asTyped = (cell: StudyCell): StudyCell => {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  const parts = splitNumberText(text);
  if (parts === undefined || parts.pointIsAmbiguous) return text;
  if (parts.unit === '%') return parts.value / 100;
  return parts.unit === '' || parts.unit === 'kr' ? parts.value : text;
};
