import { startMarkId } from '../contract/startMark';

/** Which document the page was opened in; `""` where it does not say. */
export const documentId = (): string => document.getElementById(startMarkId)?.dataset['document'] ?? '';
