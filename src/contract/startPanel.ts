import { keysOf } from '../model/mapValues';
import { panels, type PanelName } from './panels';

/** The element at the end of the sidebar's page that says which panel to open, and where it says so. */
export const startPanelId = 'start-panel';

/** What the server adds to the page so that it opens with a panel. */
export const startPanelMark = (panel: PanelName): string => `<template id="${startPanelId}" data-panel="${panel}"></template>`;

/** The panel that a text names; the first where it names none. */
export const panelNamed = (name: string | undefined): PanelName => keysOf(panels).find((panel) => panel === name) ?? 'calculation';
