import type { CheckContext } from '../../../register/checks/check';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Draft } from '../../row/state/draft';
import { formChanges, proposed } from './fileForm';
import type { Change } from './rowAfter';

/** Something that is done with a row: as one press with today's date, or with a small form. */
export type CardAction = {
  /** On the button that opens the form, and on the one that saves it. */
  readonly caption: string;
  /** On the button that does it with today's date and asks for nothing; left out where something must be asked. */
  readonly today?: string;
  /** The columns of its form. */
  readonly columns: readonly string[];
  /** The date that begins as today. */
  readonly date?: string;
  /** What must be filled in, with what is said where it is not. */
  readonly needed: Readonly<Record<string, string>>;
  /** A needed column in which what stood before is not enough. */
  readonly anew?: string;
  /** What is written besides. */
  readonly sets?: readonly Change[];
};

/** The form of an action as it would be saved: with what the action writes, and today where a day is asked for and nothing has been typed. */
export const cardDraft = ({ columns, date, sets = [] }: CardAction, row: OpenedRow, draft: Draft | undefined, today: string): Draft | undefined =>
  proposed(row, draft, columns, [...sets, ...(date === undefined ? [] : [{ column: date, text: today }])]);

/** What an action writes, or what is in its way. */
export const cardChanges = ({ needed, anew, sets = [] }: CardAction, row: OpenedRow, draft: Draft | undefined, context: CheckContext): ReturnType<typeof formChanges> => {
  const { changes, faults } = formChanges(row, { draft, needed, sets }, context);
  const isOld = faults.length === 0 && anew !== undefined && !changes.some(({ column }) => column === anew);
  return { changes, faults: isOld ? [{ column: anew, message: needed[anew] ?? '' }] : faults };
};
