import { refuseIdentityNumber } from '../../../register/values/refuseIdentityNumber';

/** Why a text may not stand in a study, without saying what it was; `undefined` for one that may. */
export const privacyFault = (text: string): string | undefined => refuseIdentityNumber('longText', text)?.message;

/** A text where it is shown again: nothing of one that may not stand in a study. */
export const shownText = (text: string): string => (privacyFault(text) === undefined ? text.trim() : '');
