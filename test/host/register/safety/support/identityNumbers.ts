import { lookAlikes } from '../../../../model/privacy/lookAlikes';
import { spellings } from '../../../../model/privacy/spellings';

/** Every spelling of the corpus of identity numbers. */
export const secrets: readonly string[] = spellings.map(([, text]) => text);

/** Every text that looks like one and is none. */
export const harmless: readonly string[] = Object.values(lookAlikes).flat();
