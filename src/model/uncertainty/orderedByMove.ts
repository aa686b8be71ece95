/** From where to where an input is tried, `low` not above `high`. */
export type Span = { readonly low: number; readonly high: number };

/** What an input does to the payback by itself: months at each end, `undefined` where there is none. */
export type Moved<Input extends string> = Span & {
  readonly input: Input;
  readonly paybackLow: number | undefined;
  readonly paybackHigh: number | undefined;
  /** Months between the two ends; endless where only one of them has a payback, 0 where neither has. */
  readonly move: number;
};

/**
 * Tries each input at both ends of its span while the others stay, the one that moves the payback most first. Those
 * that move it as much stay in their own order.
 *
 * @param paybackAt months with one input at a value; `undefined` where no payback exists
 */
export const orderedByMove = <Input extends string>(
  spans: readonly (Span & { readonly input: Input })[],
  paybackAt: (input: Input, value: number) => number | undefined,
): readonly Moved<Input>[] =>
  spans
    .map(({ input, low, high }) => {
      const [paybackLow, paybackHigh] = [paybackAt(input, low), paybackAt(input, high)];
      return { input, low, high, paybackLow, paybackHigh, move: moveBetween(paybackLow, paybackHigh) };
    })
    .sort((a, b) => (b.move === a.move ? 0 : b.move - a.move));

/** Without the last digits, which two inputs that do the same need not share. */
const moveBetween = (low: number | undefined, high: number | undefined): number => {
  if (low === undefined || high === undefined) return low === high ? 0 : Infinity;
  return Number(Math.abs(high - low).toPrecision(12));
};
