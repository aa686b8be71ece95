import type { Piece } from '../rules/taxSchedule';
import { always, type Dated } from './dated';

/** Below 66 years at the start of the year (65 to 2022). Price base amounts; the same since before 2017. */
export const basicAllowance = (): Dated<readonly Piece[]> => always(
  [
    { to: 0.99, base: 0.423, rate: 0, over: 0 },
    { to: 2.72, base: 0.423, rate: 0.2, over: 0.99 },
    { to: 3.11, base: 0.77, rate: 0, over: 0 },
    { to: 7.88, base: 0.77, rate: -0.1, over: 3.11 },
    { to: Infinity, base: 0.293, rate: 0, over: 0 },
  ],
  'kontrollerad',
  'IL 63 kap. 3 §; ger Skatteverkets månadstabeller',
);
