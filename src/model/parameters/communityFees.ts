import { always, yearly } from './dated';

/** Shares of taxable income. */
export const communityFees = () => ({
  burialFeeRate: yearly(
    { 2017: 0.00246, 2018: 0.00242, 2019: 0.00253, 2020: 0.0025, 2021: 0.00253, 2022: 0.00261, 2023: 0.00258, 2024: 0.00277, 2025: 0.00293, 2026: 0.00292 },
    'kontrollerad',
    'Kammarkollegiet; från 2025 Skatteverket',
  ),
  churchFeeRate: always(0, 'antagande', '0 om personen inte är medlem'),
});

/** Where the municipality runs the burial grounds, and its own fee is not in the data. */
export const withOwnBurialFee: readonly string[] = ['Stockholm', 'Tranås'];
