import type { Model } from '@odoo/o-spreadsheet';
import type { Effect, Place, RunAnswer, RunRequest } from '../engine/protocol';

/** Shows what a script asked for. */
export type ShowEffect = (effect: Effect) => void;

/** Asks the server to run one global function of the bundle. Rejects if the server cannot be reached. */
export const postRun = async (request: RunRequest): Promise<RunAnswer> => {
  const response = await fetch('/run', { method: 'POST', body: JSON.stringify(request) });
  if (!response.ok) throw new Error(await response.text());
  const answer: RunAnswer = await response.json();
  return answer;
};

/** What the person typed last must have arrived before a script reads the workbook; at most this long. */
const patience = 5_000;

const settled = async (model: Model): Promise<void> => {
  const until = performance.now() + patience;
  while (!model.getters.isFullySynchronized() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Runs script functions on behalf of the person in this tab, where the person stands. */
export const scriptRunner =
  (model: Model, show: ShowEffect, onRun: (request: RunRequest, answer: RunAnswer) => void) =>
  async (functionName: string, args: readonly unknown[]): Promise<RunAnswer> => {
    await settled(model);
    const { sheetId, col, row }: Place = model.getters.getActivePosition();
    const request: RunRequest = { functionName, args, place: { sheetId, col, row } };
    const answer = await postRun(request);
    onRun(request, answer);
    answer.effects.forEach(show);
    return answer;
  };

export type RunScript = ReturnType<typeof scriptRunner>;
