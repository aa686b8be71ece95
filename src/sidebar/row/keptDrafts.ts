import { columnsOfSheet, isRowSheet } from '../../register/rowSheets';
import { registerSheets } from '../../register/sheets';
import { keysOf } from '../../model/mapValues';
import { refuseIdentityNumber } from '../../register/values/refuseIdentityNumber';
import type { Draft, Edit } from './state/draft';
import { keyOf, type PanelState } from './state/panelState';

type Drafts = PanelState['drafts'];

/** The form in which drafts are kept: what is kept in another is forgotten. */
const form = 'drafts 1';

/** Where the browser keeps what is typed and not saved in a document. */
const placeOf = (document: string): string => `sysselsattningskrav ${form} ${document}`;

/** What can be read as an identity number is not kept anywhere. */
const mayBeKept = ({ address }: Draft, column: string, { text }: Edit): boolean => {
  const declared = columnsOfSheet(address.sheet)[column];
  return declared !== undefined && refuseIdentityNumber(declared.kind, text) === undefined;
};

/** Keeps what is typed and not saved, so that it is there when the sidebar is opened again. Where the browser keeps nothing, nothing happens. */
export const keepDrafts = (document: string, drafts: Drafts): void => {
  const kept = Object.values(drafts).flatMap((draft) => {
    const edits = Object.fromEntries(Object.entries(draft.edits).filter(([column, edit]) => mayBeKept(draft, column, edit)));
    return Object.keys(edits).length === 0 ? [] : [{ address: draft.address, title: draft.title, edits }];
  });
  try {
    if (kept.length === 0) localStorage.removeItem(placeOf(document));
    else localStorage.setItem(placeOf(document), JSON.stringify(kept));
  } catch {
    // The browser has no room, or keeps nothing for pages like this.
  }
};

/** What was typed in a document and not saved when the sidebar was last closed. */
export const keptDrafts = (document: string): Drafts => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(placeOf(document)) ?? '[]');
    const drafts: Record<string, Draft> = {};
    for (const draft of Array.isArray(found) ? found.flatMap(readDraft) : []) drafts[keyOf(draft.address)] = draft;
    return drafts;
  } catch {
    return {};
  }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const readDraft = (value: unknown): Draft[] => {
  if (!isRecord(value) || !isRecord(value['address']) || !isRecord(value['edits'])) return [];
  const { address, title, edits } = value;
  const sheet = keysOf(registerSheets).find((name) => name === address['sheet']);
  if (sheet === undefined || !isRowSheet(sheet)) return [];
  const columns = columnsOfSheet(sheet);
  const read: Record<string, Edit> = {};
  for (const [column, edit] of Object.entries(edits)) {
    if (isRecord(edit) && columns[column] !== undefined) read[column] = { before: textOf(edit['before']), text: textOf(edit['text']) };
  }
  return Object.keys(read).length === 0 ? [] : [{ address: { sheet, id: textOf(address['id']) }, title: textOf(title), edits: read, refused: {}, inTheWay: [] }];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
