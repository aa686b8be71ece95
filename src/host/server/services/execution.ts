import type { Effect, Place } from '../../engine/protocol';
import type { Engine } from '../engine';
import type { Meter } from './meter';

/** What the emulated services of one execution share. */
export type Execution = {
  readonly engine: Engine;
  readonly meter: Meter;
  /** Who started it, as Google would say it: an e-mail address, or `""` if it will not say. */
  readonly who: string;
  /** What runs by itself on opening and editing: nobody has been asked what it may do. */
  readonly isSimpleTrigger: boolean;
  /** Where the person stands who started it; `activate` moves it. */
  place: Place;
  readonly effects: Effect[];
  /** The files of the script project, by name without ending. */
  readonly htmlFile: (name: string) => string | undefined;
};
