import { type Dated, years } from './dated';

const source = 'Skatteverkets månadstabeller räknar så';

/** Whether each component of the tax is cut to whole kronor, or goes to the nearest, 50 öre down. */
export const cutsToKronor = (): Dated<boolean> => [years(2017, 2018, false, 'beräknad', source), years(2019, 2026, true, 'beräknad', source)];
