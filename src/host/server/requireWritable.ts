import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './makeFolder';
import { StartError } from './startError';
import { systemReason } from './systemReason';

/** A reason why the workbook cannot be written, for the person at the terminal. */
export const notWritable = (path: string, error: unknown): StartError =>
  new StartError(
    `Det går inte att skriva till arbetsboken ${path} (${systemReason(error)}).\n` +
      'Ge skrivrättighet till mappen, eller välj en annan fil: WORKBOOK=min-arbetsbok npm start',
  );

/** Makes the workbook's folder if need be. @throws StartError if the workbook could not be written */
export const requireWritable = (path: string): void => {
  try {
    makeFolder(dirname(path));
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    if (existsSync(path) && !statSync(path).isFile()) throw new Error('det är ingen fil');
  } catch (error) {
    throw notWritable(path, error);
  }
};
