import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { notWritable } from './requireWritable';
import { StartError } from './startError';

/** Whether a process of that id is alive. */
const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Keeps a second host from writing to the same workbook. What a host that was killed left behind is taken over.
 *
 * @returns what lets go of the workbook
 * @throws StartError if another host has it open, or no file can be made beside it
 */
export const lockWorkbook = (path: string): (() => void) => {
  const lock = `${path}.lock`;
  const take = (): void => {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  };
  try {
    take();
  } catch (error) {
    // The system may refuse a file in a folder that it says may be written to.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw notWritable(path, error);
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new StartError(
        `Arbetsboken ${path} är redan öppen i en annan körning (process ${owner}).\n` +
          'Stäng den först, eller välj en annan fil: WORKBOOK=min-arbetsbok npm start\n' +
          `Är du säker på att ingen annan körning pågår, ta bort filen ${lock} och försök igen.`,
      );
    }
    rmSync(lock);
    take();
  }
  return () => rmSync(lock, { force: true });
};
