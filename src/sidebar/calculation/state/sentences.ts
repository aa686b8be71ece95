import { isRuleBasis, type Basis } from '../../../model/basis';
import { keysOf } from '../../../model/mapValues';
import { counted, kronor, oneDecimalOf, percent, signedKronor } from '../../format';
import { basisName } from '../basis/state/basisName';
import type { Faults } from './draft';
import { labelOf } from './fields';
import type { PartyResult } from './result';
import { startValues, type Values } from './values';

/** The answer in words: a kicker, the figure, and what it means. Without a payback the figure says so. */
export type AnswerWords = { readonly kicker: string; readonly figure: string; readonly meaning: string };

export const months = (count: number): string => counted(count, 'månad', 'månader');
export const persons = (count: number): string => counted(count, 'person', 'personer');

/** A thousand years, in months: what takes longer is not worth a figure. */
const ages = 12_000;

/** Months with one decimal: `4,8 månader`. */
export const paybackFigure = (payback: number): string => {
  if (payback > ages) return `mer än ${counted(ages / 12, 'år', 'år')}`;
  return payback < 0.05 ? 'mindre än 0,1 månader' : `${oneDecimalOf(payback)} månader`;
};

/** The municipality's payback in words. */
export const answerWords = (values: Values, result: PartyResult): AnswerWords => {
  const { payback } = result;
  if (payback === undefined) return { kicker: 'Kommunen', figure: 'Ingen återbetalning', meaning: whyNoPayback(values, result) };
  if (payback === 0) {
    return { kicker: 'Kommunen', figure: 'Inget att betala tillbaka', meaning: 'Merkostnaden är 0 kr.' };
  }
  return { kicker: 'Återbetalt efter', figure: paybackFigure(payback), meaning: howLong(values.persons, payback) };
};

/** What stands in the answer's place while there is none: what must be corrected first. */
export const missingWords = (faults: Faults): AnswerWords => ({
  kicker: 'Kommunen',
  figure: 'Inget svar än',
  meaning: `Fyll i eller rätta: ${keysOf(startValues).filter((field) => faults[field] !== undefined).map(labelOf).join(', ')}.`,
});

/** Whether the horizon pays: `+105 400 kr efter 12 månader`. */
export const verdictWords = (values: Values, { result }: PartyResult): string =>
  `${signedKronor(result)} efter ${months(values.months)}`;

/** Why no payback exists. */
export const whyNoPayback = (values: Values, result: PartyResult): string => {
  if (values.deadweight >= 1) {
    return 'Om det är säkert att personen hade fått arbete ändå ger kravet ingen egen intäkt.';
  }
  return result.yearlyIncome < 0
    ? 'Skatten på lönen är lägre än skatten på aktivitetsstödet som faller bort, så kommunen förlorar på bytet.'
    : 'Skatten på lönen är inte högre än skatten på aktivitetsstödet som faller bort, så kommunen får ingen intäkt.';
};

const howLong = (count: number, payback: number): string => {
  const sentence = `Så länge behöver ${whoWorks(count)} arbeta`;
  return payback < 12 || payback > ages ? `${sentence}.` : `${sentence}: ${inYears(payback)}.`;
};

/** A part of a person does not work: the work is as much as that number does. */
const whoWorks = (count: number): string => {
  if (count === 1) return 'personen';
  return Number.isInteger(count) ? `var och en av ${persons(count)}` : `motsvarande ${persons(count)}`;
};

/** Twelve months or more in years and whole months: 19.4 is `drygt 1 år och 7 månader`. */
export const inYears = (payback: number): string => {
  const nearest = Math.round(payback);
  const years = Math.floor(nearest / 12);
  const rest = nearest % 12;
  const near = payback - nearest;
  const approximately = near > 0.05 ? 'drygt ' : near < -0.05 ? 'knappt ' : '';
  return `${approximately}${counted(years, 'år', 'år')}${rest === 0 ? '' : ` och ${months(rest)}`}`;
};

/** What the break-even probability means: the highest deadweight that still pays. */
export const breakEvenWords = (values: Values, { breakEven }: PartyResult): string => {
  if (breakEven === undefined) return 'Kommunen får ingen intäkt att ställa mot merkostnaden.';
  if (breakEven < 0) return `Lönar sig inte inom ${months(values.months)}, inte ens om ingen hade fått arbete ändå.`;
  return `Lönar sig inom ${months(values.months)} så länge sannolikheten är högst ${percent(breakEven)} (break-even).`;
};

/** What is said while the figures are not those of the fields. */
export const staleWords = 'Visar senaste giltiga värden. Rätta det markerade fältet.';

/** The same while it is the basis that is not. */
export const staleBasisWords = (basis: Basis): string => `Visar siffrorna på ${basisName(basis)}. Rätta fältet Grund.`;

/** What the rest of a mix is: `Resten, 40 %, aktivitetsstöd`. Nothing for one alternative alone. */
export const mixWords = (assistanceShare: number | undefined): string =>
  assistanceShare === undefined || assistanceShare === 0 || assistanceShare === 1 ? '' : `Resten, ${percent(1 - assistanceShare)}, räknas som aktivitetsstöd.`;

/** Why the sheet gets another payback for the row than the panel, if it does; on another basis always which each has. */
export const sheetWords = (inSheet: number | null, payback: number | undefined, basis: Basis): string => {
  if (inSheet === null) return '';
  const shown = `Arket visar ${oneDecimalOf(inSheet)} månader`;
  if (isRuleBasis(basis)) return `${shown}: det räknar på bladet Antaganden, kalkylen på ${basis.name}.`;
  return payback === undefined || Math.abs(inSheet - payback) < 0.05 ? '' : `${shown}: bladet Antaganden har andra värden än rapporten.`;
};

/** The chart for those who do not see it. */
export const chartWords = (values: Values, result: PartyResult, chartMonths: number, end: number): string =>
  [
    'Diagram: kommunens ackumulerade resultat månad för månad.',
    `Börjar på ${signedKronor(-result.cost)}.`,
    paybackInChart(result.payback, chartMonths),
    values.months < chartMonths ? `Efter ${months(values.months)}: ${signedKronor(result.result)}.` : '',
    `Efter ${months(chartMonths)}: ${signedKronor(end)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** Where in the chart the break-even stands, or that it lies outside. */
export const paybackInChart = (payback: number | undefined, chartMonths: number): string => {
  if (payback === undefined) return 'Når aldrig noll.';
  if (payback > chartMonths) return `Återbetalt först efter ${paybackFigure(payback)}, utanför diagrammet.`;
  return payback === 0 ? 'Ingen merkostnad att betala tillbaka.' : `Återbetalt efter ${paybackFigure(payback)}.`;
};

/** What the expected income is made of, where it differs from one person's. */
export const expectedIncomeWords = ({ persons: count, deadweight }: Values): string =>
  [count === 1 ? '' : persons(count), deadweight === 0 ? '' : `${percent(deadweight)} hade fått arbete ändå`]
    .filter((part) => part !== '')
    .join(', ');

/** How the extra cost is put together: `116 h × 600 kr`. */
export const extraCostWords = ({ hours, hourlyCost, boughtServices }: Values): string =>
  `${counted(hours, 'h', 'h')} × ${kronor(hourlyCost)}${boughtServices === 0 ? '' : ` + ${kronor(boughtServices)}`}`;
