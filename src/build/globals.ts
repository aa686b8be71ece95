import { sheetFunctions } from '../functions/table';
import { doors } from '../server/main';
import type { GlobalFunction } from './stub';

/** Every function that Google sees in `Code.js`: the sheet functions of the table, then the server's doors. */
export const globals: readonly GlobalFunction[] = [];
