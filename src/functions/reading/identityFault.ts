import { containsPersonalIdentityNumber, isPersonalIdentityNumber } from '../../model/privacy/personalIdentityNumber';
import { Fault } from '../texts/fault';

/** Whether a cell holds something that can be read as a personnummer or a samordningsnummer. */
export const holdsIdentityNumber = (value: unknown): boolean =>
  (typeof value === 'string' && containsPersonalIdentityNumber(value)) ||
  (typeof value === 'number' && isPersonalIdentityNumber(value));

/** The refusal of such a value, without showing it. */
export const identityFault = (expected: string): Fault =>
  new Fault({
    short: 'ser ut som ett personnummer, ta bort det',
    expected,
    came: 'innehåller något som ser ut som ett personnummer',
    remedy: 'Ta bort det: personnummer ska inte stå här.',
  });
