import { keep, kept } from '../keptState';
import { isDraft } from './state/isDraft';
import type { PanelState } from './state/panelState';

type Drafts = PanelState['drafts'];

/** Where the browser keeps what is typed and not saved in a document. */
const placeOf = (document: string): string => `sysselsattningskrav drafts 2 ${document}`;

/** Keeps what is typed and not saved, so that it is there when the sidebar is opened again. */
export const keepDrafts = (document: string, drafts: Drafts): void => keep(placeOf(document), drafts);

/** What was typed in a document and not saved when the sidebar was last closed. */
export const keptDrafts = (document: string): Drafts => kept(placeOf(document), isDraft);
