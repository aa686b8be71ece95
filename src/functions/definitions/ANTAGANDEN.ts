import { lastRuleYear } from '../../model/parameters/dated';
import { assumptionRows } from '../assumptionRows';
import { defaultBasis } from '../bases';
import { expectedYear, namedBasis, placeAndYear } from '../reading/assumptions/namedBasis';
import { expectedBasisName } from '../reading/readPlainText';
import { tableFunction } from '../sheetFunction';

export const ANTAGANDEN = tableFunction({
  summary: 'Alla antaganden för en kommun och ett år, med värde, enhet, tillförlitlighet och källa. Ändra i en kopia och peka på den som antaganden.',
  arguments: [
    { name: 'kommun', kind: 'basisName', help: `Kommunens namn, eller ”${defaultBasis}” för rapportens egna antaganden.` },
    { name: 'år', kind: 'year', help: `Året, till exempel ${lastRuleYear}.`, default: { nothing: 'året som står i namnet' } },
  ],
  headings: ['Antagande', 'Värde', 'Enhet', 'Tillförlitlighet', 'Källa'],
  result: { unit: 'se kolumnen Enhet', description: 'En rad per antagande. Ett tomt värde betyder att uppgiften saknas.' },
  examples: [
    { formula: '=ANTAGANDEN("Östersund";2026)', rows: 87, cells: [{ row: 'Kommunal skattesats', column: 'Värde', value: 0.2202 }] },
    { formula: '=ANTAGANDEN("Payoff 2019")', rows: 14, cells: [{ row: 'Månadslön', column: 'Värde', value: 22_500 }] },
  ],
  source: 'Lagar, förordningar och statistik enligt kolumnen Källa; Payoff 2019',
  compute: (text, year) => {
    const { place, year: yearInText } = placeAndYear(text);
    if (year !== undefined && yearInText !== undefined && year !== yearInText) return twoYears;
    const named = namedBasis(place, year ?? yearInText);
    if (!('remedy' in named)) return assumptionRows(named);
    return named.part === 'place'
      ? { argument: 'kommun' as const, expected: expectedBasisName, ...named }
      : { argument: 'år' as const, expected: expectedYear, ...named };
  },
});

const twoYears = {
  argument: 'år',
  short: 'okänd grund',
  expected: 'samma år som i namnet',
  remedy: 'Skriv året en gång.',
} as const;
