import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { outcomeChoices } from '../columns/choices';
import { smallestGroup } from '../outcomes/hiddenGroups';
import { netMonths } from '../summary/netPoints';
import { cell, figure } from './cells';
import type { FigureName } from './layout';
import { anyProcurement, belongs, hasFinished, isForecast, isProcurement, number } from './pieces';
import { range } from './ranges';

type KeyFigure = {
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly rule: string;
  readonly formula: string;
};

const whole = '#,##0';
const after = `Visas från ${smallestGroup} avslutade platser.`;

/** A sum over the procurements. */
const sumOf = (name: 'requiredPlaces' | 'registeredHours' | 'filledPlaces' | 'finishedPlaces'): string =>
  `SUMIF(${range('procurements', 'id')};${anyProcurement};${range('procurements', name)})`;

/** A result of people, where there are enough of them. */
const ifEnough = (result: string): string => `=IF(${figure('finished')}<${smallestGroup};"visas inte";${result})`;

/** The agreed places; of procurements where nobody has written how many, the rows of `Platser`, as `placeCounts` has it. */
const agreedPlaces = (): string => {
  const agreed = range('procurements', 'agreedPlaces');
  const isWritten = `ISNUMBER(XLOOKUP(${range('places', 'procurement')};${range('procurements', 'id')};${agreed};""))`;
  const stands = `((${range('places', 'state')}<>"avbruten")+(${range('places', 'filled')}<>"")>0)`;
  return `=SUMPRODUCT(${isProcurement()}*${number(agreed)})+SUMPRODUCT(${belongs('places')}*${stands}*(1-${isWritten}))`;
};

const hourlyCost = (): string => {
  const { name, value } = payoff2019Parameters.hourlyCost;
  const named = `${range('assumptions', 'name')};"${name}"`;
  return `=IF(COUNTIFS(${named};${range('assumptions', 'value')};">=0")>0;SUMIFS(${range('assumptions', 'value')};${named});${value})`;
};

const netAt = (column: 'B' | 'C', months: number): string => `=${cell('net', column, netMonths.indexOf(months))}`;

const outcome = (...titles: readonly (typeof outcomeChoices)[number][]): string =>
  ifEnough(titles.map((title) => cell('outcomes', 'B', outcomeChoices.indexOf(title))).join('+'));

const toWork = ['anställning utan subvention', 'anställning med subvention', 'eget företag'] as const;

export const keyFigures: Readonly<Record<FigureName, KeyFigure>> = {
  procurements: { label: 'Upphandlingar', unit: 'antal', format: whole, rule: 'Rader med id på bladet Upphandlingar.', formula: `=COUNTIF(${range('procurements', 'id')};${anyProcurement})` },
  required: { label: 'Krävda platser', unit: 'platser', format: whole, rule: 'Kolumnen Krävda platser, även i planerade upphandlingar.', formula: `=${sumOf('requiredPlaces')}` },
  agreed: { label: 'Överenskomna platser', unit: 'platser', format: whole, rule: 'Där ingen har skrivit hur många räknas raderna på Platser.', formula: agreedPlaces() },
  filled: { label: 'Tillsatta platser', unit: 'platser', format: whole, rule: 'Någon har kommit, även om platsen sedan har avslutats.', formula: `=${sumOf('filledPlaces')}` },
  finished: { label: 'Avslutade platser', unit: 'platser', format: whole, rule: 'Platsen pågick till sitt slut. Avbrutna räknas inte.', formula: `=${sumOf('finishedPlaces')}` },
  withRequirement: {
    label: 'Med beslutat krav',
    unit: 'upphandlingar',
    format: whole,
    rule: 'Dialogkrav, skarpt krav eller reserverad upphandling.',
    formula: `=${['dialogkrav', 'skarpt krav', 'reserverad upphandling'].map((kind) => `COUNTIFS(${range('procurements', 'id')};${anyProcurement};${range('procurements', 'requirement')};"${kind}")`).join('+')}`,
  },
  filledShare: { label: 'Tillsatta av överenskomna', unit: 'andel', format: '0%', rule: 'Tillsatta platser delat med överenskomna.', formula: `=IF(${figure('agreed')}>0;${figure('filled')}/${figure('agreed')};"–")` },
  toWork: { label: 'Till arbete efter platsen', unit: 'andel av avslutade', format: '0%', rule: `Anställning eller eget företag. ${after}`, formula: outcome(...toWork) },
  toWorkOrStudies: { label: 'Till arbete eller studier', unit: 'andel av avslutade', format: '0%', rule: `Som ovan, och studier. ${after}`, formula: outcome(...toWork, 'studier') },
  stepsUp: { label: 'Steg på trappan', unit: 'steg', format: whole, rule: `Räknas, prissätts aldrig. ${after}`, formula: ifEnough(`SUMPRODUCT(${hasFinished()}*${number(range('places', 'stepsUp'))})`) },
  hours: { label: 'Registrerade timmar', unit: 'timmar', format: '#,##0.0', rule: 'Alla rollers timmar på bladet Steg.', formula: `=${sumOf('registeredHours')}` },
  payback: {
    label: 'Återbetalning, median',
    unit: 'månader',
    format: '#,##0.0',
    rule: 'Hälften har kortare tid. Utan avbrutna och ej lämpliga.',
    formula: `=IFERROR(MEDIAN(FILTER(${range('procurements', 'payback')};${isForecast()}*ISNUMBER(${range('procurements', 'payback')})));"–")`,
  },
  hourlyCost: { label: 'Timkostnad', unit: 'kr per timme', format: whole, rule: 'Bladet Antaganden; annars Payoff 2019, rad 422.', formula: hourlyCost() },
  cost: { label: 'Merkostnad hittills', unit: 'kr', format: whole, rule: 'Registrerade timmar gånger timkostnaden.', formula: `=${figure('hours')}*${figure('hourlyCost')}` },
  outcomeNow: { label: 'Netto hittills, utfall', unit: 'kr', format: whole, rule: 'Intäkt av arbete som blev av, minus merkostnad. Se nedan.', formula: netAt('C', 0) },
  forecastNow: { label: 'Netto hittills, prognos', unit: 'kr', format: whole, rule: 'Vad avtalen väntades ge till i dag.', formula: netAt('B', 0) },
  forecastLast: { label: 'Netto om tre år, prognos', unit: 'kr', format: whole, rule: 'Om alla överenskomna platser blir arbete som fortsätter.', formula: netAt('B', 36) },
};
