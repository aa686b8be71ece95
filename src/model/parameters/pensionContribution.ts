import { always } from './dated';

const source = 'Lag 1994:1744';

/** Share; price base amounts; income base amounts. Paid on taxed benefits too. */
export const pensionContribution = () => ({
  pensionContributionRate: always(0.07, 'kontrollerad', source),
  pensionContributionFloor: always(0.423, 'kontrollerad', source),
  pensionContributionCeiling: always(8.07, 'kontrollerad', source),
});
