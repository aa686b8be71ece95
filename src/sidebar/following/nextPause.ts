/** Milliseconds between two looks at the sheet: an execution in Google takes half a second or more. */
export const pauses = { shortest: 1_500, longest: 15_000, growth: 1.15 } as const;

/** Ever longer while nothing happens: some two minutes of stillness come to the longest. */
export const nextPause = (pause: number, changed: boolean): number => (changed ? pauses.shortest : Math.min(pauses.longest, pause * pauses.growth));
