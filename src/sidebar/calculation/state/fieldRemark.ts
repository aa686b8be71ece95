import { formatNumber } from '../../../model/text/formatNumber';
import { readField } from './readField';
import type { NumberField } from './values';

/** What to ask about a value that can be read but may be a slip: a share where per cent is asked for. */
export const fieldRemark = (field: NumberField, text: string): string | undefined => {
  if (field !== 'deadweight' || text.includes('%')) return undefined;
  const reading = readField.deadweight(text);
  if (!reading.read || reading.value <= 0 || reading.value >= 0.01) return undefined;
  const asShare = formatNumber(Number((reading.value * 10_000).toPrecision(12)));
  return `Räknas som ${text.trim()}\u00a0%. Menade du ${asShare}\u00a0%?`;
};
