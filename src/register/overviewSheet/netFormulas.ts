import { smallestGroup } from '../outcomes/hiddenGroups';
import { belongs, day, hasFinished, isEmployment, isForecast, number, ofProcurement } from './pieces';
import { range } from './ranges';
import type { UsedColumn } from './usedColumns';

/**
 * The accumulated net, one formula for each series: rows of the register times days is a table, whose columns are
 * summed with `MMULT`. So each date is read once however many days there are. `INDEX` lets Google compute with arrays.
 */

/** One over the days of a year: `daysPerYear` without decimals, which formulas here do without. */
const perYear = '*4/1461';

/** Sums weighted rows of a table, by its columns. */
const summed = (table: string, weights: string): string => `MMULT(TRANSPOSE(${table});${weights})`;

const own = (name: UsedColumn<'procurements'>): string => range('procurements', name);

/** A procurement with everything that its forecast needs, as `forecastTerms` has it. */
const isKnown = (): string => {
  const isNumber = (name: 'yearlyIncome' | 'cost' | 'agreedPlaces' | 'requiredPlaces'): string => `ISNUMBER(${own(name)})`;
  return `${isForecast()}*(${day(own('contractFrom'))}>0)*${isNumber('yearlyIncome')}*${isNumber('cost')}*(${isNumber('agreedPlaces')}+${isNumber('requiredPlaces')}>0)`;
};

export const countForecast = (): string => `SUMPRODUCT(${isForecast()})`;
export const countKnown = (): string => `SUMPRODUCT(${isKnown()})`;

/** @param days the cells of the days, below each other */
export const forecastFormula = (days: string): string => {
  const t = `TRANSPOSE(${days})`;
  const from = day(own('contractFrom'));
  const persons = `IF(ISNUMBER(${own('agreedPlaces')});${own('agreedPlaces')};${number(own('requiredPlaces'))})`;
  const income = summed(`(${from}<=${t})*(${t}-${from})`, `${isKnown()}*${number(own('yearlyIncome'))}*${persons}*(1-${number(own('deadweight'))})`);
  return `=INDEX(${income}${perYear}-${summed(`(${from}<=${t})*1`, `${isKnown()}*${number(own('cost'))}`)})`;
};

/** Registered hours of all roles. */
const hours = (): string =>
  `(${(['buyerHours', 'coordinatorHours', 'clientHours', 'recruiterHours'] as const).map((role) => number(range('steps', role))).join('+')})`;

/**
 * @param days the cells of the days, below each other, none of them after today
 * @param hourlyCost the cell that holds it
 */
export const outcomeFormula = (days: string, hourlyCost: string): string => {
  const t = `TRANSPOSE(${days})`;
  const of = (name: UsedColumn<'places'>): string => range('places', name);
  const filled = day(of('filled'));
  const finished = day(of('finished'));
  const isOccupied = `(${of('finished')}="")*(${of('state')}<>"avslutad")*(${of('state')}<>"avbruten")`;
  const until = `IF(${finished}>0;IF(${finished}<${t};${finished};${t});IF(${isOccupied};${t};0))`;
  const onPlace = `${isEmployment(of('place'))}*(${filled}>0)*(${until}>${filled})*(${until}-${filled})`;
  const ended = `(${finished}>0)*(${finished}<=${t})`;
  const mayShow = `(MMULT(TRANSPOSE(${hasFinished()});${ended})>=${smallestGroup})`;
  const after = `${hasFinished()}*${isEmployment(of('outcome'))}*${ended}*(${t}-${finished})*${mayShow}`;
  const income = summed(`${onPlace}+${after}`, `${ofProcurement('yearlyIncome')}*(1-${ofProcurement('deadweight')})`);
  const done = day(range('steps', 'done'));
  // All that is registered has been worked today, whatever its day.
  const worked = `((${done}>0)*(${done}<=${t})+(${t}>=TODAY())>0)*1`;
  return `=INDEX(${income}${perYear}-${summed(worked, `${belongs('steps')}*${hours()}`)}*${hourlyCost})`;
};
