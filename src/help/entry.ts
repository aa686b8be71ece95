import type { DialogName } from '../contract/dialogs';
import type { PanelName } from '../contract/panels';
import type { SheetName } from '../register/sheets';

/** The parts of the help, in the order in which they stand. */
export const helpGroups = {
  guides: { title: 'Hur gör jag', about: '' },
  functions: {
    title: 'Funktioner',
    about:
      'Skriv en funktion i vilken cell som helst: semikolon mellan argumenten, komma i decimaltal. Inom hakparentes står det som får utelämnas. Ett argument får också vara ett område, som C5:C20: då fyller en formel alla rader.',
  },
  columns: { title: 'Kolumner per blad', about: '' },
  process: { title: 'Steg och roller', about: '' },
  statuses: { title: 'Status', about: 'Var en upphandling är, i den ordning som den går.' },
  warnings: { title: 'Det som registret varnar för', about: 'Det som inte får falla mellan två stolar. Varningarna står i Att göra.' },
} as const;

export type HelpGroup = keyof typeof helpGroups;

/** A label and what is said under it. */
export type Fact = readonly [label: string, text: string];

/** Where the help leads: to a panel, to a large window, or to an item of the menu by its caption. */
export type Lead = { readonly panel: PanelName } | { readonly dialog: DialogName } | { readonly menu: string };

/** A formula as typed in a Swedish sheet, and what it gives, in words. */
export type ShownExample = { readonly formula: string; readonly result: string };

/** One thing that can be looked up. */
export type HelpEntry = {
  /** Its own among all entries. */
  readonly id: string;
  readonly group: HelpGroup;
  /** What it is, where it is shown among others: `Kolumn på bladet Platser`. */
  readonly kind: string;
  readonly title: string;
  /** Of a column, where it stands. */
  readonly sheet?: SheetName;
  /** What it is about, seen while it is closed. */
  readonly line: string;
  /** What people may call it instead; searched, never shown. */
  readonly words?: string;
  readonly usage?: string;
  /** What to do, one thing after the other. */
  readonly todo?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly examples?: readonly ShownExample[];
  readonly leads?: readonly Lead[];
};
