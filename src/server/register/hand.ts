import type { Hand } from '../../register/store/logRow';
import { now } from '../clock';

/** Who is at it, and when. Google does not always say who. */
export const handNow = (): Hand => ({
  time: now(),
  who: Session.getActiveUser().getEmail() || 'okänd',
});
