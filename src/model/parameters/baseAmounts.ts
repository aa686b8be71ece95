import { yearly } from './dated';

/** SEK per year. */
export const baseAmounts = () => ({
  priceBaseAmount: yearly(
    { 2017: 44_800, 2018: 45_500, 2019: 46_500, 2020: 47_300, 2021: 47_600, 2022: 48_300, 2023: 52_500, 2024: 57_300, 2025: 58_800, 2026: 59_200 },
    'kontrollerad',
    'SFB 2 kap. 6–7 §§',
  ),
  incomeBaseAmount: yearly(
    { 2017: 61_500, 2018: 62_500, 2019: 64_400, 2020: 66_800, 2021: 68_200, 2022: 71_000, 2023: 74_300, 2024: 76_200, 2025: 80_600, 2026: 83_400 },
    'kontrollerad',
    'SFB 58 kap. 26–27 §§',
  ),
});
