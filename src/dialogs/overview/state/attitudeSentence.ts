import type { Attitudes } from '../../../register/summary/attitudes';
import { counted } from '../../../sidebar/format';

/** How many answered, and how they changed. */
export const attitudeSentence = ({ answers, pairs: { all, better, worse } }: Attitudes): string => {
  if (answers === 0) return 'Inga svar om inställning finns på bladet Enkät för de här upphandlingarna.';
  const who = `${counted(answers, 'leverantör', 'leverantörer')} har svarat.`;
  if (all === 0) return `${who} Ingen har svarat både före och efter, så en förändring går inte att visa.`;
  return `${who} Av ${all} som svarat både före och efter blev ${better} mer ${better === 1 ? 'positiv' : 'positiva'} och ${worse} mer ${worse === 1 ? 'negativ' : 'negativa'}; ${all - better - worse} tyckte likadant.`;
};
