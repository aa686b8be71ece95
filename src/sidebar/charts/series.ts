/** Figures with a name: one line, or one kind of bar. `null` where there is no figure. */
export type Series = { readonly name: string; readonly values: readonly (number | null)[] };

/** Every figure of some series. */
export const valuesOf = (series: readonly Series[]): readonly (number | null)[] => series.flatMap(({ values }) => values);
