import { roundingSlack } from './roundDown';
import type { Piece } from './taxSchedule';

/** A schedule's value for an income: of the first piece that reaches it. SEK per year. */
export const pieceAt = (pieces: readonly Piece[], income: number, priceBaseAmount: number): number => {
  for (const { to, base, rate, over } of pieces)
    if (income <= to * priceBaseAmount + roundingSlack) return base * priceBaseAmount + rate * (income - over * priceBaseAmount);
  return 0;
};
