import type { Actor } from './actors';

export type ActorAmounts = Readonly<Record<Actor, number>>;

/** What the cases mean for each actor: SEK per 12 months, for all the persons together. */
export type ActorEffects = {
  readonly before: ActorAmounts;
  readonly after: ActorAmounts;
  /** After less before. */
  readonly effect: ActorAmounts;
  readonly state: number;
  /** The sum over all actors, which is that of the real flows alone. */
  readonly society: number;
  /** The sum of all transfers' effects over all actors: zero, or the ledger is wrong. */
  readonly transfers: number;
};
