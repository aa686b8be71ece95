import { keysOf, mapValues } from './mapValues';
import { payoff2019Parameters, type AssumptionKey, type Assumptions } from './parameters/payoff2019';

export type { AssumptionKey, Assumptions };

export const assumptionKeys = keysOf(payoff2019Parameters);

/** The basis `Payoff 2019`: the report's own figures, and the default everywhere. */
export const payoff2019: Assumptions = mapValues(payoff2019Parameters, (parameter) => parameter.value);
