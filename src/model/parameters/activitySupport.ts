import { between, lastDay, years } from './dated';

/** SEK per day, five days a week: the basic amount, before any that follows earlier income. */
export const activitySupport = () => ({
  activitySupportPerDay: [
    between('2017-01-01', '2020-04-12', 365, 'overifierad', 'grundbelopp, följer a-kassan'),
    between('2020-04-13', '2025-09-30', 510, 'overifierad', 'grundbelopp, följer a-kassan'),
    between('2025-10-01', lastDay, 365, 'kontrollerad', 'förordning 2017:819 2 kap. i lydelse 2024:1358'),
  ],
  /** Another scheme to 2017. */
  establishmentBenefitPerDay: [years(2018, 2026, 308, 'kontrollerad', 'förordning 2017:819 2 kap. 13 §')],
});
