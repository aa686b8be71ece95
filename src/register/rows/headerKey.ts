import { cellText, type Cell } from '../values/cell';

/** A header as headers are compared: whatever its case and spaces, and however its accents are written. */
export const headerKey = (header: Cell): string => cellText(header).normalize('NFC').replace(/[\s\u00ad\u200b]+/g, ' ').trim().toLowerCase();
