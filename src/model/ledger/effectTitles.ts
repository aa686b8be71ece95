/** What a table of effects has besides its actors, as it is read there. */
export const effectTitles = {
  state: 'staten totalt',
  society: 'samhället',
  potential: 'potential: ett år utan arbete',
  transfers: 'kontroll: summan av alla överföringar',
} as const;
