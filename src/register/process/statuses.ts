/**
 * Where a procurement stands, in the order it is passed. `rank` says how far: a column required from one status is
 * required in every later one. The two that end a procurement before an agreement have no rank: nothing more is
 * required of them.
 */
export const statuses = {
  planned: { title: 'planerad', rank: 0 },
  preparation: { title: 'förberedelse', rank: 1 },
  advertised: { title: 'annonserad', rank: 2 },
  awarded: { title: 'tilldelad', rank: 3 },
  contract: { title: 'avtal', rank: 4 },
  carriedOut: { title: 'genomförande', rank: 5 },
  finished: { title: 'avslutad', rank: 6 },
  unsuitable: { title: 'granskad ej lämplig', rank: undefined },
  cancelled: { title: 'avbruten', rank: undefined },
} as const;

export type Status = keyof typeof statuses;

/** Whether a procurement in a status has come at least as far as another. */
export const hasReached = (status: Status, from: Status): boolean => {
  const { rank } = statuses[status];
  const { rank: needed } = statuses[from];
  return rank !== undefined && needed !== undefined && rank >= needed;
};
