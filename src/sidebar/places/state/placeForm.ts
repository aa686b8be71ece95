import { keysOf } from '../../../model/mapValues';
import type { CheckContext } from '../../../register/checks/check';
import type { OpenedRow } from '../../../register/form/openedRow';
import { isOccupied } from '../../../register/process/placeState';
import { placeIn } from '../../../register/form/formChecks';
import { formChanges, proposed } from '../../file/state/fileForm';
import type { Change } from '../../file/state/rowAfter';
import { readTexts } from '../../file/state/ruleFile';
import type { Draft } from '../../row/state/draft';
import { placeActions, type PlaceAction, type PlaceActionName } from './placeActions';

/** The columns of an action's form: a place that is broken off while somebody is there has a last day as well. */
export const actionColumns = (name: PlaceActionName, row: OpenedRow): readonly string[] =>
  name === 'interrupt' && isOccupied(placeIn(readTexts(row))) ? ['finished', ...placeActions.interrupt.columns] : placeActions[name].columns;

/** The form of an action, with today where a day is asked for and nothing has been typed. */
export const actionDraft = (name: PlaceActionName, row: OpenedRow, draft: Draft | undefined, today: string): Draft | undefined => {
  const columns = actionColumns(name, row);
  const date = placeActions[name].date ?? columns.find((column) => column === 'finished');
  return proposed(row, draft, columns, date === undefined ? [] : [{ column: date, text: today }]);
};

/** What an action writes, or what is in its way. */
export const actionChanges = (name: PlaceActionName, row: OpenedRow, draft: Draft | undefined, context: CheckContext): ReturnType<typeof formChanges> => {
  const { state, needed }: PlaceAction = placeActions[name];
  const sets: readonly Change[] = state === undefined ? [] : [{ column: 'state', text: state }];
  const { changes, faults } = formChanges(row, { draft, columns: actionColumns(name, row), needed, sets }, context);
  // Why it was broken off is not what stood there before.
  const untold = name === 'interrupt' && faults.length === 0 && !changes.some(({ column }) => column === 'note');
  return { changes, faults: untold ? [{ column: 'note', message: placeActions.interrupt.needed.note }] : faults };
};

const names = keysOf(placeActions);

/** The action whose form is open, by the name that is kept of it. */
export const openAction = (form: string): PlaceActionName | undefined => names.find((name) => name === form);
