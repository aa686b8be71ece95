import type { CellEdit } from './cellEdit';

/** Google lets so many events wait while an execution for an earlier one runs. */
const mostWaiting = 2;

type Queue = {
  /** @returns whether the event will be run; else it is lost, as in Google */
  readonly add: (edit: CellEdit) => boolean;
};

/**
 * Runs something for each edit, one after the other, after everybody has been told of the edit.
 *
 * @param later puts off until what is being done is done
 */
export const editQueue = (run: (edit: CellEdit) => void, later: (act: () => void) => void = setImmediate): Queue => {
  const waiting: CellEdit[] = [];
  let isBusy = false;
  const next = (): void => {
    const edit = waiting.shift();
    if (edit === undefined) {
      isBusy = false;
      return;
    }
    later(() => {
      try {
        run(edit);
      } finally {
        next();
      }
    });
  };
  return {
    add: (edit) => {
      if (isBusy && waiting.length >= mostWaiting) return false;
      waiting.push(edit);
      if (!isBusy) {
        isBusy = true;
        next();
      }
      return true;
    },
  };
};
