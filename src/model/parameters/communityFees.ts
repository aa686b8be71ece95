import { always, yearly } from './dated';

/** Shares of taxable income. */
export const communityFees = () => ({
  burialFeeRate: [
    ...yearly(
      { 2017: 0.00246, 2018: 0.00255, 2019: 0.00255, 2020: 0.0025, 2021: 0.00252, 2022: 0.00255, 2023: 0.00258, 2024: 0.00282 },
      'overifierad',
      'avgiften i riket; Stockholm och Tranås har egna',
    ),
    ...yearly({ 2025: 0.00293, 2026: 0.00292 }, 'kontrollerad', 'Skatteverket, avgiften i riket; Stockholm och Tranås har egna'),
  ],
  churchFeeRate: always(0, 'antagande', '0 om personen inte är medlem'),
});
