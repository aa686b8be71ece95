import type { Attempt, NewValue } from '../contract/rows';

/** Requests that have been sent and not been answered, by what the caller calls them. */
export type Attempts = {
  /** The attempt to send along: the same request has the same key, until it is answered. */
  readonly next: (request: string, values: readonly NewValue[]) => Attempt;
  /** The server has answered, whatever it said. */
  readonly answered: (request: string) => void;
};

export const newAttempts = (): Attempts => {
  const open = new Map<string, { readonly key: string; readonly values: readonly NewValue[] }>();
  return {
    next: (request, values) => {
      const earlier = open.get(request);
      if (earlier !== undefined) return { key: earlier.key, earlier: earlier.values };
      const key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
      open.set(request, { key, values });
      return { key, earlier: null };
    },
    answered: (request) => {
      open.delete(request);
    },
  };
};
