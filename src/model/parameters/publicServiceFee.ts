import { yearly, years } from './dated';

const source = 'Lag 2018:1893';
const licence = () => years(2017, 2018, 0, 'kontrollerad', 'ingår inte i skatten före 2019: radio- och tv-avgift per hushåll');

/** Share of taxable income, and at most SEK per year. */
export const publicServiceFee = () => ({
  publicServiceFeeRate: [licence(), years(2019, 2026, 0.01, 'kontrollerad', source)],
  publicServiceFeeMaximum: [
    licence(),
    ...yearly({ 2019: 1_347, 2020: 1_397, 2021: 1_329, 2022: 1_327, 2023: 1_300, 2024: 1_219, 2025: 1_249, 2026: 1_184 }, 'kontrollerad', source),
  ],
});
