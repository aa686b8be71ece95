import { cellText } from '../../register/values/cell';
import type { Hand } from '../../register/store/logRow';

/** Who is at it, and when. Google does not always say who. */
export const handNow = (): Hand => ({
  time: cellText(new Date()),
  who: Session.getActiveUser().getEmail() || 'okänd',
});
