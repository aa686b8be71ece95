import { actorKeys, type Actor } from '../../../model/ledger/actors';
import type { ActorAmounts } from '../../../model/ledger/actorEffects';
import { flowKinds, type Transfer } from '../../../model/ledger/flow';

/** An actor, or what comes into being or is used up: production and resources. */
export type FlowEnd = Actor | 'value';

/** A part of a band: `mindre försörjningsstöd`, and what it is of the band; below zero where it goes the other way. */
export type BandPart = { readonly words: string; readonly amount: number };

/** What one is worse off by and another better off by: SEK, above zero. */
export type Band = { readonly from: FlowEnd; readonly to: FlowEnd; readonly amount: number; readonly parts: readonly BandPart[] };

/** Smaller than this is nothing: half a krona. */
const least = 0.5;

/**
 * What changes between each two actors, all kinds together, from the one that it makes poorer to the one that it makes
 * richer; and from or to `value` what comes into being or is used up with each, so that every actor's bands add up to its
 * effect.
 */
export const bandsOf = (flows: readonly Transfer[], effect: ActorAmounts): readonly Band[] => {
  const pairs = new Map<string, Band>();
  const add = (from: FlowEnd, to: FlowEnd, part: BandPart): void => {
    const known = pairs.get(`${to} ${from}`);
    if (known !== undefined) pairs.set(`${to} ${from}`, grown(known, { words: part.words, amount: -part.amount }));
    else pairs.set(`${from} ${to}`, grown(pairs.get(`${from} ${to}`) ?? { from, to, amount: 0, parts: [] }, part));
  };
  for (const { kind, from, to, amount } of flows) {
    if (amount > 0) add(from, to, { words: `mer ${flowKinds[kind]}`, amount });
    else add(to, from, { words: `mindre ${flowKinds[kind]}`, amount: -amount });
  }
  for (const actor of actorKeys) {
    const received = flows.reduce((sum, { from, to, amount }) => sum + (to === actor ? amount : 0) - (from === actor ? amount : 0), 0);
    const real = effect[actor] - received;
    const isJob = actor === 'employer';
    if (real >= least) add('value', actor, { words: isJob ? 'mer produktion' : 'mindre resurser', amount: real });
    if (real <= -least) add(actor, 'value', { words: isJob ? 'mindre produktion' : 'mer resurser', amount: -real });
  }
  return [...pairs.values()].map(forward).filter(({ amount }) => amount >= least);
};

const grown = (band: Band, part: BandPart): Band => ({ ...band, amount: band.amount + part.amount, parts: [...band.parts, part] });

const forward = (band: Band): Band =>
  band.amount >= 0 ? band : { from: band.to, to: band.from, amount: -band.amount, parts: band.parts.map(({ words, amount }) => ({ words, amount: -amount })) };
