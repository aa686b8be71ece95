import type { ActorAmounts, ActorEffects } from '../model/ledger/actorEffects';
import { actorKeys, actors, stateActors, type Actor } from '../model/ledger/actors';
import { effectTitles } from '../model/ledger/effectTitles';
import type { TableRows } from './sheetFunction';

/** Each actor before and after and the difference; then the state, society, the potential, and the check that transfers cancel out. */
export const actorEffectRows = ({ before, after, effect, state, society, potential, transfers }: ActorEffects): TableRows => [
  ...actorKeys.map((actor) => [actors[actor], kronor(before[actor]), kronor(after[actor]), kronor(effect[actor])]),
  [effectTitles.state, kronor(sum(stateActors, before)), kronor(sum(stateActors, after)), kronor(state)],
  [effectTitles.society, kronor(sum(actorKeys, before)), kronor(sum(actorKeys, after)), kronor(society)],
  [effectTitles.potential, kronor(potential), '', ''],
  [effectTitles.transfers, '', '', kronor(transfers)],
];

const sum = (keys: readonly Actor[], amounts: ActorAmounts): number => keys.reduce((total, actor) => total + amounts[actor], 0);

/** Without what additions lose beyond a thousandth of an öre, and without minus zero. */
const kronor = (amount: number): number => Math.round(amount * 100_000) / 100_000 + 0;
