import type { Procurement } from '../rows/row';
import type { Suitability } from './suitability';

/**
 * What accepting the proposal writes in the procurement's row. A rejected procurement stays in the register with its
 * reason (Payoff 2019, lines 1630-1632); a reason that somebody has written already is kept before the new one.
 */
export const suitabilityChange = (
  { requirement, reasons }: Suitability,
  { reason }: Pick<Procurement, 'reason'>,
): Partial<Pick<Procurement, 'requirement' | 'reason'>> => {
  if (requirement !== 'ej lämplig') return { requirement };
  const rejection = reasons.join(' ');
  const kept = reason === null || reason.includes(rejection) ? (reason ?? rejection) : `${reason} ${rejection}`;
  return { requirement, reason: kept };
};
