import { withOwnBurialFee } from '../parameters/communityFees';
import type { Trust } from '../parameters/dated';
import { type ParameterKey, parameters } from '../parameters/lawOn';
import { municipalityNamed, taxRates, yearsWithRates, type Municipality, type TaxPart } from '../parameters/municipalTaxRates';
import { overYear, type YearValue } from '../parameters/overYear';
import { type RuleKey, ruleKeys } from './ruleRows';

/** An assumption of a rule basis: its value in the unit of its row, how far it is to be trusted and where it is from. */
export type AssumptionRow = {
  readonly key: RuleKey;
  /** Undefined where there is no figure for the year; `source` then says so, and there is no trust. */
  readonly value: number | undefined;
  readonly trust: Trust | undefined;
  readonly source: string;
};

/**
 * What a year's rules assume, row by row in the order of `ruleRows`. A value that changes within the year is weighted by
 * days. No figure stands in for a missing one.
 *
 * @param name a municipality's own name; the tax rates are missing without one
 * @throws RangeError where that is no municipality's own name
 */
export const assumptionTable = (name: string | undefined, year: number): readonly AssumptionRow[] => {
  const municipality = name === undefined ? undefined : municipalityNamed(name);
  if (municipality?.name !== name) throw new RangeError(`no municipality ${name}`);
  return ruleKeys.map((key) => {
    if (key === 'municipalTaxRate') return taxRow(key, 'municipal', municipality, year);
    if (key === 'regionalTaxRate') return taxRow(key, 'regional', municipality, year);
    if (key === 'burialFeeRate' && name !== undefined && withOwnBurialFee.includes(name)) return ownBurialFee(year);
    return row(key, overYear(parameters()[key], year), () => `uppgift saknas för ${partly(key, year)}${year}: skriv ett värde`);
  });
};

/** The rows that are known, but not seen in print: what a result rests on without being certain. */
export const uncertainRows = (rows: readonly AssumptionRow[]): readonly AssumptionRow[] =>
  rows.filter(({ trust }) => trust !== undefined && trust !== 'kontrollerad');

const row = (key: RuleKey, known: YearValue | undefined, missing: () => string): AssumptionRow =>
  known
    ? { key, value: known.value, trust: known.trust, source: known.source }
    : { key, value: undefined, trust: undefined, source: missing() };

const ownBurialFee = (year: number): AssumptionRow => ({
  key: 'burialFeeRate',
  value: overYear(parameters().burialFeeRate, year)?.value,
  trust: 'antagande',
  source: 'avgiften i övriga riket; kommunen har en egen: skriv den',
});

const partly = (key: ParameterKey, year: number): string =>
  parameters()[key].some(({ from, to }) => from <= `${year}-12-31` && `${year}-01-01` <= to) ? 'en del av ' : '';

const taxRow = (key: RuleKey, part: TaxPart, municipality: Municipality | undefined, year: number): AssumptionRow =>
  row(key, municipality && taxRates(municipality, year)[part], () =>
    municipality
      ? `saknas för ${municipality.name} ${year}; finns för ${yearsWithRates(municipality, part).join(', ')}`
      : 'ingen kommun är vald: skriv skattesatsen');
