import { callableFunctions } from '../src/functions/callableFunctions';
import { bareMunicipalTax, bareNetWage, basisName } from './support/bareTax';
import { columnOf } from './support/cells';
import { medians } from './support/medians';

const rows = 10_000;

/**
 * What the functions cost on a rule basis: over a range against a bare loop, the same tax written out over the same
 * arrays from rates and limits that stand ready in kronor, with no reading, no checks and no texts; and per call of those
 * that are called once. All in one process. Prints one JSON line per figure.
 */
export default async (): Promise<void> => {
  for (const { name, ours, bareLoop } of [municipalIncome(), netIncome()]) {
    if (JSON.stringify(ours()) !== JSON.stringify(bareLoop())) throw new Error(`${name} and its bare loop do not agree.`);
    const seconds = medians({ ours, bareLoop }, 151);
    print({
      figure: `${name} over ${rows} rows on ${basisName}`,
      milliseconds: Number((seconds.ours * 1000).toFixed(2)),
      timesBareLoop: Number((seconds.ours / seconds.bareLoop).toFixed(2)),
    });
  }
  const table = callableFunctions.ANTAGANDEN('Östersund', 2026);
  const before = [['försörjningsstöd', 6, '', '', 'A', 3], ['ingen ersättning', 6, '', '', 'A', 3], ['aktivitetsstöd', 12, '', '', 'B', 2], ['vård', '', 15_000, '', 'B']];
  const after = [['lön', 12, 24_000, 0.75, 'A', 3], ['försörjningsstöd', 3, '', '', 'A', 3], ['introduktionsjobb', 12, '', '', 'B', 2]];
  const calls = {
    'AKTORSEFFEKT, two cases': () => callableFunctions.AKTORSEFFEKT(before, after, basisName),
    'KOMMUN_INTAKT of a name': () => [callableFunctions.KOMMUN_INTAKT('försörjningsstöd', 24_000, 12, basisName)],
    'KOMMUN_INTAKT of a whole table of assumptions': () => [callableFunctions.KOMMUN_INTAKT('försörjningsstöd', 24_000, 12, table)],
    ANTAGANDEN: () => callableFunctions.ANTAGANDEN('Östersund', 2026),
  };
  for (const [figure, seconds] of Object.entries(medians(calls, 301))) print({ figure: `${figure}, per call`, milliseconds: Number((seconds * 1000).toFixed(4)) });
};

const print = (line: object): void => console.log(JSON.stringify(line));

const municipalIncome = () => {
  const alternative = columnOf(rows, (row) => (row % 3 === 0 ? 'aktivitetsstöd' : 'försörjningsstöd'));
  const wage = columnOf(rows, (row) => 15_000 + (row % 997) * 20.5);
  const months = columnOf(rows, (row) => 6 + (row % 55));
  const income = (of: string): number => Number(callableFunctions.KOMMUN_INTAKT(of, 15_000, 12, basisName));
  const assistance = income('försörjningsstöd') - income('ingen ersättning');
  const support = income('aktivitetsstöd') - income('ingen ersättning');
  return {
    name: 'KOMMUN_INTAKT',
    ours: () => callableFunctions.KOMMUN_INTAKT(alternative, wage, months, basisName),
    bareLoop: () => {
      const result: number[][] = [];
      for (let row = 0; row < rows; row++) {
        const saved = alternative[row]![0] === 'försörjningsstöd' ? assistance : support;
        result.push([((bareMunicipalTax(wage[row]![0]!) + saved) * months[row]![0]!) / 12]);
      }
      return result;
    },
  };
};

const netIncome = () => {
  const income = columnOf(rows, (row) => 12_000 + (row % 1009) * 45.5);
  return {
    name: 'NETTOLON',
    ours: () => callableFunctions.NETTOLON(income, 'lön', basisName),
    bareLoop: () => {
      const result: number[][] = [];
      for (let row = 0; row < rows; row++) result.push([bareNetWage(income[row]![0]!)]);
      return result;
    },
  };
};
