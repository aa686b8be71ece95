import { studyName } from '../../../register/study/studyName';

/** Whether a message of `readStudy` is that there is no sheet, and not that there is one that cannot be read. */
export const isMissingSheet = (message: string): boolean => message.startsWith(`Bladet ${studyName} finns inte.`);
