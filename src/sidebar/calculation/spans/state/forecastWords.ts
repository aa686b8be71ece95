import { counted, oneDecimalOf, percent, signedKronor } from '../../../format';
import type { Outcome } from '../../../../model/uncertainty/simulate';
import { formatNumber } from '../../../../model/text/formatNumber';
import type { Range } from '../../../../model/uncertainty/range';
import type { Spread } from '../../../../model/uncertainty/spread';
import { basisName } from '../../basis/state/basisName';
import { fieldTexts } from '../../state/fields';
import { paybackFigure } from '../../state/sentences';
import { runs, seed, type Forecast } from './forecast';

/** A simulated amount has no more than three digits that mean anything. */
const roughly = (kronor: number): string => signedKronor(Number(kronor.toPrecision(3)));

const isCertain = ({ ordered }: Spread): boolean => ordered[0] === ordered[ordered.length - 1];

/** The interval: what the procurement gives the municipality in eight runs of ten, and over which time. */
export const intervalWords = ({ municipality: { result }, spans: { delay } }: Forecast): string =>
  isCertain(result)
    ? `Prognos: med de här spannen är inget osäkert, och upphandlingen ger kommunen ${signedKronor(result.median)}, ${overYears(delay)}.`
    : `Prognos: i 8 körningar av 10 ger upphandlingen kommunen ${roughly(result.p10)} till ${roughly(result.p90)}, med ${roughly(result.median)} i mitten, ${overYears(delay)}.`;

const overYears = ({ low, high }: Range): string =>
  `sammanlagt under de år som kravet tidigarelägger arbetet, ${low === high ? '' : `${formatNumber(low)}–`}${counted(high, 'år', 'år')}`;

/** That the probability is another from run to run, while its field says one: it moves the interval away from the headline. */
export const drawnWords = ({ municipality: { result }, spans: { deadweight: { low, likely, high } } }: Forecast): string =>
  isCertain(result) || low === high ? '' : `${fieldTexts.deadweight.label} slumpas mellan ${percent(low)} och ${percent(high)}, med fältets ${percent(likely)} som troligast.`;

/** Whether the cost comes back within the years that the work comes earlier, and when. */
export const paidBackWords = ({ municipality }: Forecast): string => {
  const { paidBack, payback } = municipality;
  if (paidBack === 0) return 'Merkostnaden kommer inte tillbaka i någon körning, under de år som arbetet kommer tidigare.';
  const share = shareOfRuns(municipality);
  const middle = payback.median === Infinity ? '' : `, i mitten efter ${paybackFigure(payback.median)}${isCertain(payback) ? '' : ` (8 av 10: ${monthsBetween(payback)})`}`;
  return `Merkostnaden är återbetald i ${share} körningar${middle}.`;
};

/** `alla`, `83,2 % av alla`. */
const shareOfRuns = ({ paidBack }: Outcome): string => {
  if (paidBack === 1) return 'alla';
  return paidBack > 0.9995 ? 'nästan alla' : paidBack < 0.0005 ? 'nästan inga' : `${percent(paidBack)} av alla`;
};

const monthsBetween = ({ p10, p90 }: Spread): string =>
  p90 === Infinity ? `från ${oneDecimalOf(p10)}, eller inte alls` : `${oneDecimalOf(p10)}–${oneDecimalOf(p90)}`;

/** How the forecast is made, in short: stands wherever it is shown. */
export const methodWords = `${counted(runs, 'slumpad körning', 'slumpade körningar')} (startvärde ${seed}), med varje spann triangelfördelat och oberoende av de andra.`;

/** What the forecast rests on. */
export const groundWords = ({ basis, spans: { persistence } }: Forecast): readonly string[] => [
  methodWords,
  `Grunden är ${basisName(basis)}, lika i alla körningar.`,
  'Triangeln är tätast vid det troligaste värdet. Hänger spannen ihop i verkligheten är intervallet ett annat.',
  'Samma startvärde ger samma siffror varje gång.',
  'Intäkten räknas de år som arbetet kommer tidigare. Antal personer, alternativ och timkostnad ligger fast, och inget diskonteras.',
  ...(persistence.low === 1 ? ['Alla räknas som kvar i arbete hela tiden. Det är gynnsamt, och rapporten har ingen siffra för det.'] : []),
];

/** The picture for those who do not see it. */
export const pictureWords = (forecast: Forecast): string => `Diagram: så fördelar sig kommunens resultat över körningarna. ${intervalWords(forecast)}`;
