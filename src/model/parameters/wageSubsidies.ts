import { always, between, type Dated, lastDay, years } from './dated';

const introductoryJob = (value: number): Dated<number> => [
  between('2018-05-01', '2022-12-31', value, 'overifierad', 'förordning 2018:42, nuvarande lydelse'),
  years(2023, 2026, value, 'kontrollerad', 'förordning 2018:42 10, 14–17 §§'),
];

const extraJob = (value: number): Dated<number> => [
  between('2018-05-01', '2022-12-31', value, 'kontrollerad', 'förordning 2018:42; avskaffad genom SFS 2022:1734'),
];

/** The first jobs were in 2024; counted up with the income base amount from 2023's 74 300, to whole kronor. */
const establishmentJob = (values: Readonly<Record<number, number>>): Dated<number> =>
  Object.entries(values).map(([year, value]) => years(Number(year), Number(year), value, 'beräknad', 'förordning 2022:807: 2023 års belopp × IBB / 74 300'));

/** Shares of labour cost, multiples of the employer's contributions, SEK per month. A scheme has no value before or after its time. */
export const wageSubsidies = () => ({
  wageSubsidyShare: always(0.8, 'antagande', 'rapportens 80 procent (Payoff 2019, rad 531); beslutas efter arbetsförmåga'),
  wageSubsidyCeiling: [
    between('2017-01-01', '2017-06-30', 16_700, 'overifierad', 'förordning 2017:462'),
    between('2017-07-01', '2017-12-31', 17_100, 'overifierad', 'förordning 2017:462'),
    years(2018, 2018, 18_300, 'overifierad', 'förordning 2017:462'),
    years(2019, 2019, 19_100, 'kontrollerad', 'Arbetsgivaralliansen: från 19 100 till 20 000'),
    years(2020, 2020, 20_000, 'kontrollerad', 'förordning 2017:462; Arbetsgivaralliansen'),
    between('2021-01-01', lastDay, 20_000, 'overifierad', 'förordning 2017:462; senare höjningar är inte kontrollerade'),
  ],
  introductoryJobShare: introductoryJob(0.8),
  introductoryJobCeiling: introductoryJob(20_000),
  extraJobShare: extraJob(1),
  extraJobCeiling: extraJob(20_000),
  newStartMultiple: [years(2024, 2026, 2.5, 'kontrollerad', 'förordning 2018:43 11–17 §§, över 36 månader eller nyanländ')],
  newStartCeiling: [
    between('2018-05-01', '2023-12-31', 20_000, 'overifierad', 'förordning 2018:43'),
    years(2024, 2026, 20_000, 'kontrollerad', 'förordning 2018:43 11–17 §§'),
  ],
  establishmentJobWage: establishmentJob({ 2024: 7_563, 2025: 7_999, 2026: 8_277 }),
  /** At a reference wage of 23 075 or more: the highest of five levels. */
  establishmentJobBenefit: establishmentJob({ 2024: 15_550, 2025: 16_448, 2026: 17_019 }),
});
