import { formatNumber } from '../../../model/text/formatNumber';
import type { KeyFigures } from '../../../register/summary/keyFigures';
import { counted, kronor, oneDecimalOf } from '../../../sidebar/format';
import { monthsText } from './paybackOf';

/** A key figure as it is shown. */
export type FigureWords = { readonly title: string; readonly figure: string; readonly about: string; readonly isWide?: true; readonly behind?: 'unexplained' | 'warnings' };

const none = '–';

export const figureWords = (figures: KeyFigures): readonly FigureWords[] => {
  const { procurements, rejected, places, unexplained, cost, income, payback, warnings, warned } = figures;
  const taken = procurements - rejected;
  return [
    { title: 'Upphandlingar', figure: formatNumber(procurements), about: rejectedWords(rejected) },
    {
      title: 'Platser',
      figure: [places.required, places.agreed, places.filled, places.finished].map(formatNumber).join(' → '),
      about: 'krävda → överenskomna → tillsatta → avslutade',
      isWide: true,
    },
    { title: 'Avvikelser utan skäl', figure: formatNumber(unexplained.length), about: 'färre överenskomna platser än krävda', behind: 'unexplained' },
    {
      title: 'Merkostnad, hittills och väntad',
      figure: taken === 0 ? none : kronor(cost.total),
      about: taken === 0 ? 'avbrutna och ej lämpliga räknas inte' : `${kronor(cost.registered)} hittills i ${cost.byHours} med registrerade timmar; resten är schablon för ${cost.byStandard}`,
    },
    {
      title: 'Väntad intäkt för kommunen, per år',
      figure: income.known === 0 ? none : kronor(income.total),
      about: income.known === income.of ? (income.of === 1 ? '1 upphandling' : `alla ${income.of} upphandlingar`) : `${income.known} av ${income.of} upphandlingar har platser och Andel försörjningsstöd`,
    },
    {
      title: 'Återbetalning, median',
      figure: payback === null ? none : monthsText(payback.median),
      about: payback === null ? 'ingen upphandling har det som behövs' : payback.known === 1 ? 'en upphandling' : `${oneDecimalOf(payback.shortest)}–${monthsText(payback.longest)}, ${payback.known} upphandlingar`,
    },
    { title: 'Varningar', figure: formatNumber(warnings), about: warned.length === 0 ? 'inget att göra' : `om ${counted(warned.length, 'upphandling', 'upphandlingar')}`, behind: 'warnings' },
  ];
};

const rejectedWords = (rejected: number): string => {
  if (rejected === 0) return 'ingen avbruten eller ej lämplig';
  return `varav ${counted(rejected, 'avbruten eller ej lämplig', 'avbrutna eller ej lämpliga')}`;
};
