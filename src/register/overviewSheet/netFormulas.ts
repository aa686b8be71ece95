import { smallestGroup } from '../outcomes/hiddenGroups';
import { belongs, day, hasFinished, isEmployment, isForecast, number, ofProcurement } from './pieces';
import { range } from './ranges';
import type { UsedColumn } from './usedColumns';

/** One over the days of a year: `daysPerYear` without decimals, which formulas here do without. */
const perYear = '*4/1461';

/** A procurement with everything that its forecast needs, as `forecastTerms` has it. */
const isKnown = (): string => {
  const isNumber = (name: 'yearlyIncome' | 'cost' | 'agreedPlaces' | 'requiredPlaces'): string => `ISNUMBER(${range('procurements', name)})`;
  return `${isForecast()}*(${day(range('procurements', 'contractFrom'))}>0)*${isNumber('yearlyIncome')}*${isNumber('cost')}*(${isNumber('agreedPlaces')}+${isNumber('requiredPlaces')}>0)`;
};

export const countForecast = (): string => `SUMPRODUCT(${isForecast()})`;
export const countKnown = (): string => `SUMPRODUCT(${isKnown()})`;

/** @param t the cell of the day */
export const forecastFormula = (t: string): string => {
  const own = (name: UsedColumn<'procurements'>): string => range('procurements', name);
  const from = day(own('contractFrom'));
  const persons = `IF(ISNUMBER(${own('agreedPlaces')});${own('agreedPlaces')};${number(own('requiredPlaces'))})`;
  const yearly = `${number(own('yearlyIncome'))}*${persons}*(1-${number(own('deadweight'))})`;
  return `=SUMPRODUCT(${isKnown()}*(${from}<=${t})*(${yearly}*(${t}-${from})${perYear}-${number(own('cost'))}))`;
};

/** Registered hours of all roles. */
const hours = (): string =>
  `(${(['buyerHours', 'coordinatorHours', 'clientHours', 'recruiterHours'] as const).map((role) => number(range('steps', role))).join('+')})`;

/**
 * @param t the cell of the day, which is not after today
 * @param hourlyCost the cell that holds it
 */
export const outcomeFormula = (t: string, hourlyCost: string): string => {
  const own = (name: UsedColumn<'places'>): string => range('places', name);
  const filled = day(own('filled'));
  const finished = day(own('finished'));
  const isOccupied = `(${own('finished')}="")*(${own('state')}<>"avslutad")*(${own('state')}<>"avbruten")`;
  const until = `IF(${finished}>0;IF(${finished}<${t};${finished};${t});IF(${isOccupied};${t};0))`;
  const onPlace = `${isEmployment(own('place'))}*(${filled}>0)*(${until}>${filled})*(${until}-${filled})`;
  const hasEnded = `${hasFinished()}*(${finished}>0)*(${finished}<=${t})`;
  const mayShow = `(SUMPRODUCT(${hasEnded})>=${smallestGroup})`;
  const after = `${mayShow}*${hasEnded}*${isEmployment(own('outcome'))}*(${t}-${finished})`;
  const income = `SUMPRODUCT(${ofProcurement('yearlyIncome')}*(1-${ofProcurement('deadweight')})*(${onPlace}+${after}))${perYear}`;
  const done = day(range('steps', 'done'));
  const worked = `IF((${done}>0)*(${done}<TODAY());${done};TODAY())<=${t}`;
  return `=${income}-SUMPRODUCT(${belongs('steps')}*${hours()}*(${worked}))*${hourlyCost}`;
};
