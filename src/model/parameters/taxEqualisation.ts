import { always } from './dated';

/** Share of a tax gain that stays in the municipality. */
export const taxEqualisation = () => ({
  taxKeptShare: always(1, 'antagande', 'hela skatten, fast utjämningen gör att den inte stannar helt i kommunen (Payoff 2019, rad 443–446)'),
});
