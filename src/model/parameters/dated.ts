/**
 * How far a value is to be trusted; said wherever the value is shown.
 *
 * - `kontrollerad`: seen in print in a source of its own;
 * - `beräknad`: follows by a stated rule from a value that was;
 * - `overifierad`: from a secondary source or memory, not seen in print;
 * - `antagande`: ours, where there is no figure: to be changed by whoever knows better.
 */
export type Trust = 'kontrollerad' | 'beräknad' | 'overifierad' | 'antagande';

/** A value that holds from a day to a day, both included, as `2026-01-31`. */
export type DatedValue<T> = {
  readonly from: string;
  readonly to: string;
  readonly value: T;
  readonly trust: Trust;
  /** Statute, authority or publication, in Swedish. */
  readonly source: string;
};

/** Every value that a statute or a statistic has had. None is ever overwritten: a new one is a new line. */
export type Dated<T> = {
  /** In Swedish, as the authority calls it. */
  readonly name: string;
  readonly unit: string;
  readonly values: readonly DatedValue<T>[];
};

/** The end of a value that holds until further notice: the last day that there are figures for. */
export const lastDay = '2026-12-31';

/** A value from a day to a day. */
export const between = <T>(from: string, to: string, value: T, trust: Trust, source: string): DatedValue<T> => ({ from, to, value, trust, source });

/** Values of whole years with a common source. */
export const yearly = <T>(values: Readonly<Record<number, T>>, trust: Trust, source: string): readonly DatedValue<T>[] =>
  Object.entries(values).map(([year, value]) => between(`${year}-01-01`, `${year}-12-31`, value, trust, source));

/** The value that holds on a day; `undefined` where there is none: an older one never stands in. */
export const valueOn = <T>({ values }: Dated<T>, day: string): DatedValue<T> | undefined =>
  values.find(({ from, to }) => from <= day && day <= to);
