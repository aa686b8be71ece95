import type { Hand } from '../../register/store/logRow';
import { now } from '../clock';

/** Who is at it, and when. */
export const handNow = (): Hand => ({ time: now(), who: account() || 'okänd' });

/** Google does not always say who, and may refuse to where nobody has given the script leave, as after an edit. */
const account = (): string => {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
};
