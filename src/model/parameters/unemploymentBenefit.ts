import { between, type Dated, lastDay, type Trust } from './dated';

const parts = (to2020: number, to2025: number, now: number, trustNow: Trust, sourceNow: string): Dated<number> => [
  between('2017-01-01', '2020-04-12', to2020, 'kontrollerad', 'lag 1997:238, Unionens a-kassa'),
  between('2020-04-13', '2025-09-30', to2025, 'overifierad', 'höjda belopp från 13 april 2020'),
  between('2025-10-01', lastDay, now, trustNow, sourceNow),
];

/** Share of the earlier wage in the first hundred days, up to a wage in SEK per month; at least SEK per day. */
export const unemploymentBenefit = () => ({
  unemploymentShare: parts(0.8, 0.8, 0.8, 'kontrollerad', 'lag 2024:506 5 kap., medlem i 12 månader'),
  unemploymentWageCeiling: parts(25_025, 33_000, 34_000, 'overifierad', 'lag 2024:506'),
  unemploymentFloorPerDay: parts(365, 510, 0, 'overifierad', 'lag 2024:506 har inget grundbelopp'),
});
