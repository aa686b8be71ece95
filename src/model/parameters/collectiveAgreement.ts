import { always, type Dated, type Trust, years } from './dated';

/** Premiums for privately employed workers below 7.5 income base amounts; printed for 2018 and 2024 alone. */
const premium = (in2018: number, in2024: number, trust: Trust, origin: string): Dated<number> => [
  years(2017, 2017, in2018, 'antagande', '2018 års premie, inte kontrollerad för 2017'),
  years(2018, 2018, in2018, trust, `Svenskt Näringsliv, FOLA 2018${origin}`),
  years(2019, 2023, in2018, 'antagande', '2018 års premie, inte kontrollerad för 2019–2023'),
  years(2024, 2024, in2024, trust, `Avtalat, premier för arbetare 2024${origin}`),
  years(2025, 2026, in2024, 'antagande', '2024 års premie, inte kontrollerad för 2025–2026'),
];

/** Shares of gross pay; the payroll tax a share of the occupational pension. */
export const collectiveAgreement = () => ({
  occupationalPension: premium(0.045, 0.045, 'kontrollerad', ', Avtalspension SAF-LO'),
  collectiveInsurance: premium(0.0021, 0.0048, 'beräknad', ': hela premien mindre pensionens 4,5 %'),
  pensionPayrollTax: always(0.2426, 'kontrollerad', 'lag 1991:687'),
});
