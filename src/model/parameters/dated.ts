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

/**
 * Every value that a statute or a statistic has had. None is ever overwritten: a new one is a new line. Its name and
 * unit are those of the row in `ruleRows` that has its key.
 */
export type Dated<T> = readonly DatedValue<T>[];

/** The first and the last year that there are figures for. */
export const firstRuleYear = 2017;
export const lastRuleYear = 2026;

/** The end of a value that holds until further notice. */
export const lastDay = `${lastRuleYear}-12-31`;

/** A value from a day to a day. */
export const between = <T>(from: string, to: string, value: T, trust: Trust, source: string): DatedValue<T> => ({ from, to, value, trust, source });

/** A value of whole years, the first and the last included. */
export const years = <T>(first: number, last: number, value: T, trust: Trust, source: string): DatedValue<T> =>
  between(`${first}-01-01`, `${last}-12-31`, value, trust, source);

/** A value that has been the same in all the years. */
export const always = <T>(value: T, trust: Trust, source: string): Dated<T> => [years(firstRuleYear, lastRuleYear, value, trust, source)];

/** Values of whole years with a common source. */
export const yearly = <T>(values: Readonly<Record<number, T>>, trust: Trust, source: string): Dated<T> =>
  Object.entries(values).map(([year, value]) => between(`${year}-01-01`, `${year}-12-31`, value, trust, source));

/** The value that holds on a day; `undefined` where there is none: an older one never stands in. */
export const valueOn = <T>(values: Dated<T>, day: string): DatedValue<T> | undefined =>
  values.find(({ from, to }) => from <= day && day <= to);
