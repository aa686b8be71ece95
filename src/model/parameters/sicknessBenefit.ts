import { always, between, years } from './dated';

/** Share of the earlier wage, up to a wage in price base amounts per year. The ceiling before July 2018 is not in the data. */
export const sicknessBenefit = () => ({
  sicknessShare: always(0.776, 'beräknad', '0,8 × 0,97, SFB 28 kap.'),
  sicknessCeiling: [
    between('2018-07-01', '2021-12-31', 8, 'kontrollerad', 'SFB 25 kap. 5 §; regeringen om prisbasbeloppen 2019–2021'),
    years(2022, 2026, 10, 'overifierad', 'SFB 25 kap. 5 §'),
  ],
});
