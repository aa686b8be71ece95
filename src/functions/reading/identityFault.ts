import { containsPersonalIdentityNumber, isPersonalIdentityNumber } from '../../model/privacy/personalIdentityNumber';
import { Fault } from '../texts/fault';

/** Whether a cell holds something that can be read as a personnummer or a samordningsnummer. */
export const holdsIdentityNumber = (value: unknown): boolean =>
  (typeof value === 'string' && containsPersonalIdentityNumber(value)) ||
  (typeof value === 'number' && isPersonalIdentityNumber(value));

/**
 * The refusal of such a value, without showing it.
 *
 * @param where in a range, before the words: `rad 3 `
 */
export const identityFault = (expected: string, where = ''): Fault =>
  new Fault({
    short: 'ser ut som ett personnummer, ta bort det',
    expected,
    came: `${where}innehåller något som ser ut som ett personnummer`,
    remedy: 'Ta bort det: personnummer ska inte stå här.',
  });
