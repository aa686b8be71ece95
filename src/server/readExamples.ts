import type { Examples } from '../register/examples/examples';
import { pushedText } from './pushedText';

/** The example sheets and rows, as they were pushed. The file is `dist/Exempel.html`; the build writes it. */
export const readExamples = (): Examples => JSON.parse(pushedText('Exempel'));
