/** Who takes part in a procurement with a requirement (Payoff 2019, lines 400-420). Each has a deputy. */
export const roles = {
  buyer: { title: 'Upphandlare' },
  coordinator: { title: 'Ansvarig SAU' },
  client: { title: 'Beställare' },
  recruiter: { title: 'Rekryterare' },
} as const;

export type Role = keyof typeof roles;
