import { AKTORSEFFEKT } from './definitions/AKTORSEFFEKT';
import { ANTAGANDEN } from './definitions/ANTAGANDEN';
import { BREAKEVEN_SANNOLIKHET } from './definitions/BREAKEVEN_SANNOLIKHET';
import { KANSLIGHET } from './definitions/KANSLIGHET';
import { KOMMUNALSKATT } from './definitions/KOMMUNALSKATT';
import { KOMMUN_INTAKT } from './definitions/KOMMUN_INTAKT';
import { LONSAMHET } from './definitions/LONSAMHET';
import { MERKOSTNAD } from './definitions/MERKOSTNAD';
import { NETTOLON } from './definitions/NETTOLON';
import { PAYBACK_MONTHS } from './definitions/PAYBACK_MONTHS';
import { POTENTIAL } from './definitions/POTENTIAL';
import { SAMHALLE_INTAKT } from './definitions/SAMHALLE_INTAKT';
import { SAMHALLSKRONOR } from './definitions/SAMHALLSKRONOR';
import { VERKNINGSGRAD } from './definitions/VERKNINGSGRAD';
import type { SheetFunction } from './sheetFunction';

/**
 * THE table of sheet functions, in the order of the reference page. Stubs, autocomplete, help panel, reference page
 * and the tests of the examples derive from it.
 */
export const sheetFunctions = {
  MERKOSTNAD,
  SAMHALLSKRONOR,
  KOMMUN_INTAKT,
  SAMHALLE_INTAKT,
  PAYBACK_MONTHS,
  LONSAMHET,
  BREAKEVEN_SANNOLIKHET,
  POTENTIAL,
  VERKNINGSGRAD,
  KANSLIGHET,
  KOMMUNALSKATT,
  NETTOLON,
  AKTORSEFFEKT,
  ANTAGANDEN,
} as const satisfies Record<string, SheetFunction>;

export type SheetFunctionName = keyof typeof sheetFunctions;
