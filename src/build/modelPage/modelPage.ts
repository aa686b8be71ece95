import { payoff2019 } from '../../model/assumptions';
import { assumptionTable } from '../../model/rules/assumptionTable';
import { basicAllowance } from '../../model/rules/basicAllowance';
import { labourCostFactor } from '../../model/rules/labourCost';
import { ruleBasisFor } from '../../model/rules/ruleBasisFor';
import { ruleRows } from '../../model/rules/ruleRows';
import { markdownTable } from '../markdownTable';
import { comparison } from './comparison';
import { differences } from './differences';
import { reconstruction } from './reconstruction';
import { rounded } from './rounded';
import { introduction, ledger, taxOrder } from './texts';

const municipality = 'Östersund';
const years = [2018, 2019, 2025, 2026];

/** The page of the model, in Swedish Markdown: report against rules, with every difference explained. */
export const modelPage = (): string => {
  const law = ruleBasisFor(municipality, 2018);
  const explained = differences({
    allowance: rounded(basicAllowance(12 * payoff2019.monthlyWage, law)),
    lowestAllowance: rounded(payoff2019.basicAllowanceOnWage),
    labourCost: rounded(labourCostFactor(law.values), 4),
    factor: rounded(payoff2019.indirectTaxFactor, 4),
  });
  return `${[
    introduction,
    `## Rapporten mot reglerna: ${municipality}`,
    comparison(years.map((year) => ruleBasisFor(municipality, year))),
    explained,
    '## Hur rapportens siffror kan ha kommit till',
    reconstruction(law),
    taxOrder,
    ledger,
    `## Vad som inte är kontrollerat i ${municipality} ${years.at(-1)}`,
    unchecked(years.at(-1) ?? 2026),
  ].join('\n\n')}\n`;
};

/** What to look at first before a figure is stood behind. */
const unchecked = (year: number): string =>
  markdownTable(
    ['Antagande', 'Värde', 'Enhet', 'Tillförlitlighet', 'Källa'],
    assumptionTable(municipality, year)
      .filter(({ trust, value }) => trust !== 'kontrollerad' && value !== undefined)
      .map(({ key, value, trust, source }) => [ruleRows[key].name, rounded(value ?? NaN, 4), ruleRows[key].unit, trust ?? '', source]),
  );
