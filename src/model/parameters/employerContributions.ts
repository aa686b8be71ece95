import { type Dated, years } from './dated';

const seen = 'SAL 2 kap. 26 §; Skatteverket';
const likely = 'summan 31,42 % är känd, fördelningen överförd från andra år';

/** Shares of gross pay: to 2018, from 2019, 2026. They add up to 31.42 per cent in every year. */
const contribution = (to2018: number, from2019: number, in2026: number): Dated<number> => [
  years(2017, 2018, to2018, 'kontrollerad', seen),
  years(2019, 2019, from2019, 'overifierad', likely),
  years(2020, 2020, from2019, 'kontrollerad', seen),
  years(2021, 2023, from2019, 'overifierad', likely),
  years(2024, 2025, from2019, 'kontrollerad', seen),
  years(2026, 2026, in2026, 'overifierad', 'summan 31,42 % är känd, fördelningen inte kontrollerad'),
];

export const employerContributions = () => ({
  retirementContribution: contribution(0.1021, 0.1021, 0.1021),
  survivorContribution: contribution(0.007, 0.006, 0.003),
  sicknessContribution: contribution(0.0435, 0.0355, 0.0355),
  workInjuryContribution: contribution(0.002, 0.002, 0.001),
  parentalContribution: contribution(0.026, 0.026, 0.026),
  labourMarketContribution: contribution(0.0264, 0.0264, 0.0264),
  generalPayrollTax: contribution(0.1072, 0.1162, 0.1202),
});
