import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** A workbook's id, in Google's fashion: its own for as long as it lies where it lies, and another for a copy of it. */
export const workbookId = (path: string): string => `1${createHash('sha256').update(resolve(path)).digest('base64url')}`;
