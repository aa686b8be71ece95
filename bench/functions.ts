import { PMT } from '@formulajs/formulajs';
import { payoff2019 } from '../src/model/assumptions';
import { callableFunctions } from '../src/functions/callableFunctions';
import { columnOf, type Cells } from './support/cells';
import { medians } from './support/medians';

/**
 * What a call over a range costs, as rows per second, against
 *
 * (a) a bare loop: the same arithmetic written out over the same arrays of arrays, on the same basis, giving a result
 *     of the same shape, with no reading, no checks and no texts;
 * (b) `PMT` of `@formulajs/formulajs` once a row over the same arrays: three arguments, one result.
 *
 * All in one process, interleaved in every round, medians of the rounds. Prints one JSON line per figure.
 */
export default async (): Promise<void> => {
  for (const rows of [10_000, 100_000]) {
    for (const { name, contenders } of [paybackMonths(rows), municipalIncome(rows)]) {
      const seconds = medians(contenders, rows === 10_000 ? 151 : 41);
      const line = {
        figure: `${name} over ${rows} rows`,
        rowsPerSecond: Math.round(rows / seconds.ours),
        nanosecondsPerRow: Number(((seconds.ours / rows) * 1e9).toFixed(1)),
        timesBareLoop: Number((seconds.ours / seconds.bareLoop).toFixed(2)),
        timesFormulajs: Number((seconds.ours / seconds.formulajs).toFixed(3)),
      };
      console.log(JSON.stringify(line));
    }
  }
};

type Contenders = Readonly<Record<'ours' | 'bareLoop' | 'formulajs', () => unknown>>;

const paybackMonths = (rows: number): { name: string; contenders: Contenders } => {
  const cost = columnOf(rows, (row) => 40_000 + (row % 977) * 61.5);
  const income = columnOf(rows, (row) => 43_000 + (row % 1013) * 130.25);
  const persons = columnOf(rows, (row) => 1 + (row % 3));
  const deadweight = columnOf(rows, (row) => (row % 90) / 100);
  return {
    name: 'PAYBACK_MONTHS',
    contenders: {
      ours: () => callableFunctions.PAYBACK_MONTHS(cost, income, persons, deadweight),
      bareLoop: () => {
        const result: number[][] = [];
        for (let row = 0; row < rows; row++) {
          const expected = income[row]![0]! * persons[row]![0]! * (1 - deadweight[row]![0]!);
          result.push([(cost[row]![0]! * 12) / expected]);
        }
        return result;
      },
      formulajs: () => formulajs(deadweight, persons, cost),
    },
  };
};

const municipalIncome = (rows: number): { name: string; contenders: Contenders } => {
  const alternative = columnOf(rows, (row) => (row % 3 === 0 ? 'aktivitetsstöd' : 'försörjningsstöd'));
  const wage = columnOf(rows, (row) => 15_000 + (row % 997) * 20.5);
  const months = columnOf(rows, (row) => 6 + (row % 55));
  const rate = columnOf(rows, (row) => 0.001 + (row % 50) / 1000);
  const basis = payoff2019;
  const rounded = (kronor: number): number => Math.round(kronor / basis.roundingUnit) * basis.roundingUnit;
  const tax = (income: number, allowance: number): number => Math.max(0, income - allowance) * basis.municipalTaxRate;
  return {
    name: 'KOMMUN_INTAKT',
    contenders: {
      ours: () => callableFunctions.KOMMUN_INTAKT(alternative, wage, months),
      bareLoop: () => {
        const result: number[][] = [];
        for (let row = 0; row < rows; row++) {
          const onWage = rounded(tax(12 * wage[row]![0]!, basis.basicAllowanceOnWage));
          const saving =
            alternative[row]![0] === 'försörjningsstöd'
              ? rounded(basis.economicAssistance)
              : -rounded(tax(basis.activitySupportPerDay * basis.activitySupportDays, basis.basicAllowanceOnActivitySupport));
          result.push([((onWage + saving) * months[row]![0]!) / 12]);
        }
        return result;
      },
      formulajs: () => formulajs(rate, months, wage),
    },
  };
};

const formulajs = (rate: Cells, periods: Cells, value: Cells): Cells =>
  rate.map(([share = 0], row) => [Number(PMT(share, periods[row]?.[0] ?? 0, value[row]?.[0] ?? 0))]);
