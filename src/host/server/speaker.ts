import type { Effect } from '../engine/protocol';

/** Whoever does something in a tab. */
export type Speaker = {
  /** An e-mail address; `""` if not known. */
  readonly email: string;
  /** Shows in that tab, and in no other, what a script asked for; nowhere if the tab is gone. */
  readonly show: (effects: readonly Effect[]) => void;
};

export const nobody: Speaker = { email: '', show: () => {} };
