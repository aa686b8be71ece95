import { always } from './dated';

/** Society's kronor per krona, and SEK per month. */
export const societalValue = () => ({
  indirectTaxFactor: always(1.21, 'overifierad', 'ASEK 5–7 (Trafikverket)'),
  potentialMonthlyWage: always(27_150, 'antagande', 'Payoff 2019, rad 1934'),
});
