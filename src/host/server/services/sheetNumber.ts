import { createHash } from 'node:crypto';

/** A sheet's number, which Google has for each: the same for as long as the sheet exists. */
export const sheetNumber = (sheetId: string): number => createHash('sha256').update(sheetId).digest().readUInt32BE() >>> 1;
