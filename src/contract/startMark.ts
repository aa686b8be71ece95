import { keysOf } from '../model/mapValues';
import { dialogs, type DialogName } from './dialogs';
import { panels, type PanelName } from './panels';

/** The element at the end of a page that says what to open in it. */
export const startMarkId = 'start';

/** What the server adds to a page so that it opens with a panel, or as a dialog, and knows which document it belongs to. */
export const startMark = (name: PanelName | DialogName, document: string): string =>
  `<template id="${startMarkId}" data-open="${name}" data-document="${document.replace(/[^\w-]/g, '')}"></template>`;

/** The panel that a text names; the first where it names none. */
export const panelNamed = (name: string | undefined): PanelName => keysOf(panels).find((panel) => panel === name) ?? 'todo';

/** The dialog that a text names; the first where it names none. */
export const dialogNamed = (name: string | undefined): DialogName => keysOf(dialogs).find((dialog) => dialog === name) ?? 'overview';
