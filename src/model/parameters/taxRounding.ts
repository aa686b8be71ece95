import { type Dated, years } from './dated';

const source = 'Skatteverkets månadstabeller räknar så';

/** Whether each component of the tax is cut to whole kronor, or goes to the nearest, 50 öre down. */
export const cutsToKronor = (): Dated<boolean> => [years(2017, 2018, false, 'beräknad', source), years(2019, 2026, true, 'beräknad', source)];

/** What the reduction for earned income is set against: all tax and fees, or municipal tax alone. */
export const earnedIncomeReductionReachesFees = (): Dated<boolean> => [
  years(2017, 2020, false, 'beräknad', source),
  years(2021, 2021, true, 'beräknad', source),
  years(2022, 2026, false, 'beräknad', source),
];
