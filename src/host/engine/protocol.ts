import type { CollaborationMessage, WorkbookData, Zone } from '@odoo/o-spreadsheet';

/** A change of the workbook; each names the revision it follows. */
export type RevisionMessage = Extract<
  CollaborationMessage,
  { type: 'REMOTE_REVISION' | 'REVISION_UNDONE' | 'REVISION_REDONE' }
>;

/** The start of a new history: what was before cannot be undone any more. */
export type SnapshotMessage = Extract<CollaborationMessage, { type: 'SNAPSHOT_CREATED' }>;

/** Where a person stands in a tab: the script's current cell. Column and row from 0, as the engine counts. */
export type Place = { readonly sheetId: string; readonly col: number; readonly row: number };

/** One execution of a global function of the bundle. */
export type RunRequest = {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly place: Place;
  /** Who runs it: an e-mail address, or nothing if it is not to be told. */
  readonly who?: string;
};

/** A page that a script made. `null` is no size in particular. */
export type Page = { readonly title: string; readonly html: string; readonly width: number | null; readonly height: number | null };

/** Something a script asked the page to show. */
export type Effect =
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuEntry[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | ({ readonly kind: 'dialog' } & Page)
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'activate'; readonly sheetId: string }
  | { readonly kind: 'select'; readonly sheetId: string; readonly zone: Zone };

/** A menu item, and the global function it runs. */
export type MenuEntry = {
  readonly caption: string;
  readonly functionName: string;
  /** A line below it. */
  readonly separator?: true;
};

/** What an execution cost: every service call takes 0.1-0.3 s in Google, whatever its size. */
export type CallCount = {
  readonly reads: number;
  readonly writes: number;
  readonly flushes: number;
  readonly cells: number;
  readonly others: number;
};

/** How an execution ended. `value` is what `google.script.run` may carry. */
export type RunAnswer = {
  readonly effects: readonly Effect[];
  readonly calls: CallCount;
  readonly milliseconds: number;
  /** The revisions that it made, in order: the person who started it can undo them. */
  readonly revisions: readonly string[];
} & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string }
);

/** A workbook as the session knows it: a snapshot, the revision it was taken after, and what has happened since. */
export type Opening = {
  readonly snapshot: WorkbookData;
  readonly follows: string;
  readonly revisions: readonly RevisionMessage[];
};

/** From the server to a tab over the socket. */
export type ToTab =
  | { readonly kind: 'missed'; readonly messages: readonly (RevisionMessage | SnapshotMessage)[] }
  | { readonly kind: 'reload' }
  | { readonly kind: 'message'; readonly message: CollaborationMessage }
  /** What the script shows of something that was done in this tab. */
  | { readonly kind: 'effects'; readonly effects: readonly Effect[] };

/** What a tab sends over the socket. */
export type FromTab = CollaborationMessage;

/** Who the person in the tab is; sent when it opens and when that changes. `""` is nobody in particular. */
export type WhoAmI = { readonly type: 'WHO_AM_I'; readonly email: string };
