import { mapValues } from '../mapValues';
import type { RuleBasis } from '../rules/ruleBasis';
import { actorKeys, actors, stateActors, type Actor } from './actors';
import type { Flows } from './flow';
import type { Situation, StudyCase } from './situation';
import { situationFlows } from './situationFlows';
import { studyPotential } from './studyPotential';

export type ActorAmounts = Readonly<Record<Actor, number>>;

/** What the cases mean for each actor: SEK per 12 months, for all the persons together. */
export type ActorEffects = {
  readonly before: ActorAmounts;
  readonly after: ActorAmounts;
  /** After less before. */
  readonly effect: ActorAmounts;
  /** The effect on the three actors of the state together. */
  readonly state: number;
  /** The sum over all actors, which is that of the real flows alone. */
  readonly society: number;
  /** What it costs society in a year that these persons do not work. */
  readonly potential: number;
  /** The sum of all transfers' effects over all actors: zero, or the ledger is wrong. */
  readonly transfers: number;
};

/**
 * The one double-entry ledger (NyttoSam; Payoff 2019, lines 1834-1845): each case before and after, as many times as it
 * has persons.
 *
 * @throws MissingAssumption where a rule needs a figure that the basis does not have
 */
export const actorEffects = (cases: readonly StudyCase[], basis: RuleBasis): ActorEffects => {
  const before = total(cases, ({ before: situation }) => situation, basis);
  const after = total(cases, ({ after: situation }) => situation, basis);
  const effect = mapValues(actors, (_, actor: Actor) => balance(after, actor) - balance(before, actor));
  return {
    before: mapValues(actors, (_, actor: Actor) => balance(before, actor)),
    after: mapValues(actors, (_, actor: Actor) => balance(after, actor)),
    effect,
    state: sumOf(stateActors, effect),
    society: sumOf(actorKeys, effect),
    potential: studyPotential(cases, basis),
    transfers: sumOf(actorKeys, after.transfers) - sumOf(actorKeys, before.transfers),
  };
};

/** An actor's money from others less its money to them, and apart from it what came into being or was used up with it. */
type Balances = { readonly transfers: Record<Actor, number>; readonly real: Record<Actor, number> };

const balance = ({ transfers, real }: Balances, actor: Actor): number => transfers[actor] + real[actor];

const total = (cases: readonly StudyCase[], side: (of: StudyCase) => Situation, basis: RuleBasis): Balances => {
  const balances: Balances = { transfers: mapValues(actors, () => 0), real: mapValues(actors, () => 0) };
  for (const studyCase of cases) post(situationFlows(side(studyCase), basis), studyCase.persons, balances);
  return balances;
};

const post = (flows: Flows, persons: number, { transfers, real }: Balances): void => {
  for (const { from, to, amount } of flows.transfers) {
    transfers[from] -= amount * persons;
    transfers[to] += amount * persons;
  }
  for (const { actor, amount } of flows.real) real[actor] += amount * persons;
};

const sumOf = (keys: readonly Actor[], amounts: ActorAmounts): number => keys.reduce((sum, actor) => sum + amounts[actor], 0);
