import { efficiency } from '../efficiency';
import { mapValues } from '../mapValues';
import { paybackMonths } from '../paybackMonths';
import type { RuleBasis } from '../rules/ruleBasis';
import { yearsInWork } from '../yearsInWork';
import { actorEffects, type ActorAmounts } from './actorEffects';
import { actors, stateActors, type Actor } from './actors';
import { forecastYears } from './forecastYears';
import type { StudyCase } from './situation';

export type Study = {
  readonly cases: readonly StudyCase[];
  /** What the effort cost each actor, own time and bought: SEK for all the persons. */
  readonly costs: Readonly<Partial<Record<Actor, number>>>;
  /** How many persons there are for each that is described: 1 unless it is a sample. */
  readonly scale: number;
  /** Share of the effect that is left from one year to the next, 0 to 1. */
  readonly persistence: number;
  /** Per year. */
  readonly discountRate: number;
};

/** The key figures of one party (Payoff 2019, lines 1905-1921). SEK for all the persons. */
export type Measures = {
  /** Over the first 12 months. */
  readonly income: number;
  readonly cost: number;
  readonly profit: number;
  /** Months; `undefined` where there is no income to pay it back, or no cost. */
  readonly payback: number | undefined;
  /** Income less cost over five years: a forecast. */
  readonly forecast: number;
};

export type StudyResult = {
  readonly actors: Readonly<Record<Actor, Measures>>;
  readonly state: Measures;
  /** The real flows alone. The effort counts with the indirect taxes that its resources would have brought in. */
  readonly society: Measures;
  /** What it costs society in a year that these persons do not work. SEK. */
  readonly potential: number;
  /** The share of the potential that the first year set free. */
  readonly efficiency: number | undefined;
  /** The sum of all transfers: zero. */
  readonly transfers: number;
};

/** @throws MissingAssumption where a rule needs a figure that the basis does not have */
export const studyResult = (study: Study, basis: RuleBasis): StudyResult => {
  const { effect, state, society, potential, transfers } = actorEffects(study.cases, basis);
  const costs = actorCosts(study, basis);
  const measures = (income: number, cost: number): Measures => measuresOf(income * study.scale, cost, study);
  const sum = (keys: readonly Actor[]): number => keys.reduce((total, actor) => total + costs[actor], 0);
  return {
    actors: mapValues(actors, (_, actor: Actor) => measures(effect[actor], costs[actor])),
    state: measures(state, sum(stateActors)),
    society: measures(society, Object.values(costs).reduce((total, cost) => total + cost, 0)),
    potential: potential * study.scale,
    efficiency: efficiency(society, potential),
    transfers,
  };
};

/** The effort uses resources: the state goes without the indirect taxes that they would otherwise have brought in. */
const actorCosts = ({ costs }: Study, { values }: RuleBasis): ActorAmounts => {
  const spent = Object.values(costs).reduce((total, cost) => total + cost, 0);
  return mapValues(actors, (_, actor: Actor) => (costs[actor] ?? 0) + (actor === 'restOfState' ? spent * (values.indirectTaxFactor - 1) : 0));
};

/** Less is what additions leave behind, not an income. */
const öre = 0.01;

const measuresOf = (income: number, cost: number, { persistence, discountRate }: Study): Measures => ({
  income,
  cost,
  profit: income - cost,
  payback: cost > 0 && income >= öre ? paybackMonths(cost, income, 1, 0) : undefined,
  forecast: income * yearsInWork(forecastYears, persistence, discountRate) - cost,
});
