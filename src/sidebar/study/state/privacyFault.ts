import { refuseIdentityNumber } from '../../../register/values/refuseIdentityNumber';

/** Why a text may not stand in a study, without saying what it was; `undefined` for one that may. */
export const privacyFault = (text: string): string | undefined => refuseIdentityNumber('longText', text)?.message;
