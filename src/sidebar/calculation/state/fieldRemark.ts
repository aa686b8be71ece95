import { formatNumber } from '../../../model/text/formatNumber';
import { readField, type Reading } from './readField';
import type { Field } from './values';

/** A question about a value that can be read but may be a slip, and the text to put in its place. */
export type FieldRemark = { readonly question: string; readonly instead: string; readonly button: string };

/** What to ask about a share where per cent is asked for. Whoever writes the per cent sign means it. */
export const fieldRemark = (field: Field, text: string): FieldRemark | undefined =>
  field === 'deadweight' || field === 'assistanceShare' ? shareRemark(readField[field], text) : undefined;

/** The same of any field for a share. */
export const shareRemark = (read: (text: string) => Reading, text: string): FieldRemark | undefined => {
  if (/%|procent/i.test(text)) return undefined;
  const reading = read(text);
  if (!reading.read || reading.value <= 0 || reading.value >= 0.01) return undefined;
  const instead = formatNumber(Number((reading.value * 10_000).toPrecision(12)));
  return {
    question: `Räknas som ${text.trim()}\u00a0%. Menade du ${instead}\u00a0%?`,
    instead,
    button: `Ändra till ${instead}\u00a0%`,
  };
};
