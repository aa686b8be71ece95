import type { DailyMail } from '../../register/handover/mail/dailyMails';
import { linkPlaceholder } from '../../register/handover/mail/mailText';
import { marksOf } from '../../register/handover/mail/planMails';
import { remembering, sentMemory } from '../../register/handover/mail/sentMemory';
import { withLock } from '../register/withLock';
import { documentMemory } from './reminderMemory';

export type Delivery =
  | { readonly kind: 'sent' }
  /** Somebody else's run has sent it in the meantime. */
  | { readonly kind: 'already' }
  /** What could not be remembered is not sent: it would be sent again and again. */
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Sends one mail and remembers it, while nobody else in this document does the like. The lock is let go between the
 * mails, so that nobody who saves has to wait for all of them.
 *
 * @throws when it was sent and could not be remembered: nothing more must be sent then
 */
export const deliver = (mail: DailyMail, link: string, today: string): Delivery =>
  withLock(() => {
    const memory = documentMemory();
    const kept = memory.getProperties();
    const marks = marksOf(mail);
    const told = sentMemory(kept);
    if (marks.some((mark) => told.get(mark) === today)) return { kind: 'already' };
    const note = remembering(kept, today, marks);
    if (note === undefined) return { kind: 'full' };
    try {
      MailApp.sendEmail(mail.email, mail.subject, mail.text.split(linkPlaceholder).join(link));
    } catch (error) {
      return { kind: 'failed', error };
    }
    memory.setProperty(note.name, note.value);
    return { kind: 'sent' };
  });
