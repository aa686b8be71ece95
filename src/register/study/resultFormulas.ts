import { actorKeys, stateActors, type Actor } from '../../model/ledger/actors';
import { forecastYears } from '../../model/ledger/forecastYears';
import { costOf, fieldOr } from './accepted';
import { effectOf, assumptionsRange } from './effectsTable';
import { cell, column, partyRow, type Party } from './layout';
import { partyTitles } from './partyTitles';

const figure = (letter: 'B' | 'C', party: Party): string => cell(letter, partyRow(party));

/** Blank where it cannot be reckoned: why is said at the top, once. */
const orBlank = (formula: string): string => `=IFERROR(${formula};"")`;

const income = (party: Party): string => orBlank(`${effectOf(partyTitles[party])}*${fieldOr('scale', 1)}`);

/** The sum where each has a number. */
const sumOf = (actors: readonly Actor[]): string => {
  const cells = actors.map((actor) => figure('C', actor)).join(';');
  return `=IF(COUNT(${cells})=${actors.length};SUM(${cells});"")`;
};

/** The state goes without the indirect taxes that the effort's resources would otherwise have brought in. */
const allCosts = `SUM(${actorKeys.map(costOf).join(';')})`;
const forgoneTaxes = `SAMHALLSKRONOR(${allCosts};${assumptionsRange})-${allCosts}`;

const cost = (party: Party): string => {
  if (party === 'state') return sumOf(stateActors);
  if (party === 'society') return sumOf(actorKeys);
  return orBlank(`${costOf(party)}${party === 'restOfState' ? `+${forgoneTaxes}` : ''}`);
};

/** The key figures of a party, as `measuresOf` has them: income, cost, profit, payback in months, the five years. */
export const partyFormulas = (party: Party): readonly string[] => {
  const [b, c] = [figure('B', party), figure('C', party)];
  const where = (formula: string): string => `=IF(ISNUMBER(${b})*ISNUMBER(${c});${formula};"")`;
  const weights = column('years', 'E');
  return [
    income(party),
    cost(party),
    where(`${b}-${c}`),
    where(`IF(${c}>0;IF(${b}>0;12*${c}/${b};"ingen");"ingen kostnad")`),
    where(`IF(COUNT(${weights})=${forecastYears};${b}*SUM(${weights})-${c};"")`),
  ];
};
