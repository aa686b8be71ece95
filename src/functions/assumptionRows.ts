import { assumptionKeys } from '../model/assumptions';
import { payoff2019Parameters } from '../model/parameters/payoff2019';
import { assumptionTable } from '../model/rules/assumptionTable';
import { ruleChoiceKeys, ruleChoices } from '../model/rules/ruleChoices';
import { ruleRows } from '../model/rules/ruleRows';
import type { NamedBasis } from './reading/assumptions/namedBasis';
import { acceptedChoices } from './reading/assumptions/readChoiceRows';
import { ruleRowNames } from './reading/assumptions/ruleRowNames';
import type { TableRows } from './sheetFunction';

/** A basis row by row: name, value, unit, trust, source. As it stands it can be read as assumptions. */
export const assumptionRows = (basis: NamedBasis): TableRows => ('report' in basis ? reportRows() : ruleBasisRows(basis.municipality.name, basis.year));

const reportRows = (): TableRows =>
  assumptionKeys.map((key) => {
    const { name, value, unit, status, source } = payoff2019Parameters[key];
    return [name, value, unit, status, source];
  });

const ruleBasisRows = (municipality: string, year: number): TableRows => [
  [ruleRowNames.municipality, municipality, 'namn', '', ''],
  [ruleRowNames.year, year, 'år', '', ''],
  ...ruleChoiceKeys.map((key) => choiceRow(ruleChoices[key])),
  ...assumptionTable(municipality, year).map(({ key, value = '', trust = '', source }) => [ruleRows[key].name, value, ruleRows[key].unit, trust, source]),
];

const choiceRow = ({ name, choices, value }: { readonly name: string; readonly choices: Readonly<Record<string, string>>; readonly value: string }) =>
  [name, choices[value] ?? '', 'val', 'antagande', `Välj ${acceptedChoices(choices)}`];
