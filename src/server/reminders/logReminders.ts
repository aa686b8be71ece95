import type { Manner } from '../../register/store/logRow';
import { appendLog } from '../register/appendLog';
import { findSheet } from '../register/findSheet';
import { handNow } from '../register/hand';

/**
 * Adds a line about the reminders to the log.
 *
 * @param column `email` where the line is about one person's address
 * @param what never a text of a mail, and no address but the recipient's
 */
export const logReminders = (manner: Extract<Manner, 'reminded' | 'failed'>, column: 'email' | '', what: string): void =>
  appendLog(findSheet('log'), [{ ...handNow(), manner, sheet: 'settings', row: '', version: 0, column, before: '', after: what }]);
