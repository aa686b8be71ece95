import { always, yearly, years } from './dated';

const source = 'IL 65 kap. 5 §';

/** Share, and SEK per year of taxable income. */
export const stateTax = () => ({
  stateTaxRate: always(0.2, 'kontrollerad', source),
  stateTaxThreshold: yearly(
    { 2017: 438_900, 2018: 455_300, 2019: 490_700, 2020: 509_300, 2021: 523_200, 2022: 540_700, 2023: 598_500, 2024: 598_500, 2025: 625_800, 2026: 643_000 },
    'kontrollerad',
    source,
  ),
  upperStateTaxRate: [years(2017, 2019, 0.05, 'kontrollerad', source), years(2020, 2026, 0, 'kontrollerad', 'värnskatten slopad 2020')],
  upperStateTaxThreshold: [
    ...yearly({ 2017: 638_500, 2018: 662_300, 2019: 689_300 }, 'kontrollerad', source),
    years(2020, 2026, 0, 'kontrollerad', 'värnskatten slopad 2020'),
  ],
});
