import type { Route } from 'playwright-core';
import type { RunRequest } from '../../../src/host/engine/protocol';
import type { Tab } from './tab';

const run = '**/run';

/** Deals with the next time that a question is asked of the server; everything else goes as it should. */
export const nextTime = async ({ page }: Tab, question: string, deal: (route: Route) => Promise<void>): Promise<void> => {
  let isDealtWith = false;
  await page.route(run, async (route) => {
    const { args }: RunRequest = route.request().postDataJSON();
    if (isDealtWith || args[0] !== question) return route.continue();
    isDealtWith = true;
    return deal(route);
  });
};

/** The question never reaches the server. */
export const neverAsked = (route: Route): Promise<void> => route.abort('connectionrefused');

/** The server does what it is asked, and its answer is lost. */
export const answerLost = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort('connectionreset');
};

/** The question waits on its way until it is let go. */
export const heldBack = (): { readonly deal: (route: Route) => Promise<void>; readonly letGo: () => void } => {
  let letGo = (): void => {};
  const held = new Promise<void>((done) => (letGo = done));
  return {
    deal: async (route) => {
      await held;
      await route.continue();
    },
    letGo,
  };
};
