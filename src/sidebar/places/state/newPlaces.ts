import { mostAtOnce } from '../../../contract/rows';
import type { CheckContext } from '../../../register/checks/check';
import type { OpenedRow } from '../../../register/form/openedRow';
import { formChanges, proposed } from '../../file/state/fileForm';
import { standingText, type Draft } from '../../row/state/draft';
import type { PlaceSums } from './placeSums';

export const newPlaceColumns = ['place', 'agreed'] as const;

export const neededOfNew = { place: 'Välj vad för slags plats det är.' } as const;

/** A new place is as the latest was, and agreed today. */
export const newPlaceDraft = (row: OpenedRow, draft: Draft | undefined, rows: readonly OpenedRow[], today: string): Draft | undefined => {
  const latest = rows[rows.length - 1];
  return proposed(row, draft, newPlaceColumns, [
    ...(latest === undefined ? [] : [{ column: 'place', text: standingText(latest, 'place') }]),
    { column: 'agreed', text: today },
  ]);
};

/** How many are added, as text: as many as are agreed and not there, if nothing has been typed. */
export const timesText = (draft: Draft | undefined, { agreed, rows }: PlaceSums): string =>
  draft?.edits['times']?.text ?? String(Math.min(mostAtOnce, Math.max(1, (agreed ?? 0) - rows)));

/** `undefined` for what is no number of places to add at once. */
export const readTimes = (text: string): number | undefined => {
  const times = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  return times >= 1 && times <= mostAtOnce ? times : undefined;
};

export const timesFault = `Skriv ett heltal, 1 till ${mostAtOnce}.`;

/** What new places hold, or what is in the way. The procurement comes from the panel. */
export const newPlaceChanges = (row: OpenedRow, draft: Draft | undefined, procurement: string, context: CheckContext): ReturnType<typeof formChanges> => {
  const sets = [{ column: 'state', text: 'överenskommen' }, { column: 'procurement', text: procurement }];
  const { changes, faults } = formChanges(row, { draft, needed: neededOfNew, sets }, context);
  return { changes: changes.filter(({ column }) => column !== 'procurement'), faults };
};
