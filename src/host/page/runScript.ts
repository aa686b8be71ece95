import type { Model } from '@odoo/o-spreadsheet';
import type { Effect, Place, RunAnswer, RunRequest } from '../engine/protocol';
import { canUndo } from './scriptHistory';
import type { Who } from './whoAmI';

/** Shows what a script asked for. */
export type ShowEffect = (effect: Effect) => void;

const noContact = (): Error => new Error('Ingen kontakt med servern – försök igen när den är tillbaka.');

/** Asks the server to run one global function of the bundle. Rejects, in Swedish, if the server cannot be reached. */
export const postRun = async (request: RunRequest): Promise<RunAnswer> => {
  const response = await fetch('/run', { method: 'POST', body: JSON.stringify(request) }).catch(() => {
    throw noContact();
  });
  if (!response.ok) throw new Error(await response.text());
  const answer: RunAnswer = await response.json();
  return answer;
};

/** What the person typed last must have arrived before a script reads the workbook; at most this long. */
const patience = 5_000;

const settled = async (model: Model, isConnected: () => boolean): Promise<void> => {
  const until = performance.now() + patience;
  for (;;) {
    if (!isConnected()) throw noContact();
    if (model.getters.isFullySynchronized() || performance.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

type Surroundings = {
  readonly model: Model;
  readonly who: Who;
  /** Whether the server is there: nothing is run later than it was asked for. */
  readonly isConnected: () => boolean;
  readonly show: ShowEffect;
  readonly onRun: (request: RunRequest, answer: RunAnswer) => void;
};

/** Runs script functions on behalf of the person in this tab, where the person stands. */
export const scriptRunner =
  ({ model, who, isConnected, show, onRun }: Surroundings) =>
  async (functionName: string, args: readonly unknown[]): Promise<RunAnswer> => {
    await settled(model, isConnected);
    const { sheetId, col, row }: Place = model.getters.getActivePosition();
    const request: RunRequest = { functionName, args, place: { sheetId, col, row }, who: who.email() };
    const answer = await postRun(request);
    onRun(request, answer);
    canUndo(model, answer.revisions);
    answer.effects.forEach(show);
    return answer;
  };

export type RunScript = ReturnType<typeof scriptRunner>;
