import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';
import * as standing from '../following/standing';
import * as openPanel from '../openPanel';
import * as panelShown from '../panelShown';

/**
 * What the panels that come later must have from the page itself, and not a copy of their own: the components' library,
 * and what panels know together. By the names that `src/build/latePage.ts` looks them up by.
 */
export const sharedModules = { preact, 'preact/hooks': hooks, 'preact/jsx-runtime': jsx, standing, openPanel, panelShown } as const;

export type SharedName = keyof typeof sharedModules;
