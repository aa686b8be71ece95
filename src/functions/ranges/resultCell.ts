import type { Refusal } from '../sheetFunction';
import { shortText } from '../texts/fault';
import { resultTooLarge } from '../texts/resultTooLarge';

/** What a cell of a result holds: a number, nothing, or a short Swedish text of what is wrong with its row. */
export type ResultCell = number | string;

export const resultCell = (outcome: number | Refusal): ResultCell => {
  if (typeof outcome !== 'number') return shortText(outcome.argument, outcome);
  return Number.isFinite(outcome) ? outcome : resultTooLarge.short;
};
