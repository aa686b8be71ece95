import { taxRates } from '../../model/parameters/municipalTaxRates';
import { expectedYear, isRuleYear, yearsThere } from '../reading/assumptions/namedBasis';
import { sheetFunction } from '../sheetFunction';

export const KOMMUNALSKATT = sheetFunction({
  summary: 'Kommunal inkomstskatt: kommunens, regionens eller hela skattesatsen ett år.',
  arguments: [
    { name: 'kommun', kind: 'municipality', help: 'Kommunens namn.' },
    { name: 'år', kind: 'year', help: 'Inkomståret.' },
    { name: 'del', kind: 'taxPart', help: 'Vilken del av skattesatsen: ”total”, ”kommun” eller ”region”.', default: 'total' },
  ],
  result: { unit: 'andel', description: 'Skattesatsen som andel av beskattningsbar förvärvsinkomst.' },
  examples: [
    { formula: '=KOMMUNALSKATT("Östersund";2026;"kommun")', result: 0.2202 },
    { formula: '=KOMMUNALSKATT("Östersund";2018)', result: 0.3322 },
  ],
  source: 'SCB, Skatteverket och Östersunds kommun; varje värdes källa står i ANTAGANDEN',
  compute: (municipality, year, part) => {
    const { municipal, regional } = isRuleYear(year) ? taxRates(municipality, year) : unknown;
    const rate = part === 'total' ? sum(municipal?.value, regional?.value) : (part === 'municipal' ? municipal : regional)?.value;
    if (rate !== undefined) return rate;
    return { argument: 'år' as const, expected: expectedYear, ...yearsThere(municipality, year, part === 'total' ? undefined : part) };
  },
});

const unknown = { municipal: undefined, regional: undefined };

/** Rates are in hundredths of a per cent: without what the sum of two shares gets beyond them. */
const sum = (municipal: number | undefined, regional: number | undefined): number | undefined =>
  municipal === undefined || regional === undefined ? undefined : Math.round((municipal + regional) * 10_000) / 10_000;
