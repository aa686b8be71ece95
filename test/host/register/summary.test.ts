import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/contract/summary';
import { assumptionsOf } from '../../../src/dialogs/summary/assumptionsOf';
import { payoff2019 } from '../../../src/model/assumptions';
import { summaryFacts } from '../../../src/register/summary/summaryFacts';
import { office, type Office } from './safety/support/office';

const procurements = (own: Office, rows: readonly Readonly<Record<string, string | number>>[]): void => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const column of columns) own.write('procurements', 2, own.columnAt('procurements', column) + 1, rows.map((row) => [row[column] ?? '']));
};
const factsOf = (summary: Summary) => summaryFacts(summary, assumptionsOf(summary).assumptions).facts;

describe('the register for pictures and reports', () => {
  it('reckons each procurement as the sheet’s own columns do', () => {
    const own = office();
    procurements(own, [
      { name: 'Snöröjning', department: 'TF', requiredPlaces: 2, agreedPlaces: 2, assistanceShare: 0.25, monthlyWage: 24_000, deadweight: 0.1 },
      { name: 'Målning', department: 'SB', requiredPlaces: 1, assistanceShare: 1 },
      { name: 'Kaffe' },
    ]);
    expect(own.run('repairRegister')).toMatchObject({ ok: true });
    own.write('steps', 2, own.columnAt('steps', 'procurement') + 1, [[own.textAt('procurements', 2, 'id'), 'Kravställning']]);
    own.write('steps', 2, own.columnAt('steps', 'buyerHours') + 1, [[12.5]]);
    const summary = own.ask('readSummary');
    expect(summary.problems).toEqual([]);
    const sheet = [2, 3, 4].map((row) => ['cost', 'yearlyIncome', 'payback'].map((column) => own.textAt('procurements', row, column)));
    const counted = factsOf(summary).map(({ money: { cost, yearlyIncome, payback } }) => [cost, yearlyIncome, payback]);
    expect(counted.flat().map((value) => (value === null ? '' : Number(value.toFixed(6))))).toEqual(sheet.flat().map((text) => (text === '' ? '' : Number(Number(text).toFixed(6)))));
    expect(counted[0]?.[0]).toBe(12.5 * 600);
  });

  it('has the report’s assumptions to begin with, and the municipality’s own as they are written', () => {
    const own = office();
    const before = assumptionsOf(own.ask('readSummary'));
    expect(before).toMatchObject({ deviations: [], problem: '' });
    expect(before.assumptions.indirectTaxFactor).toBeCloseTo(payoff2019.indirectTaxFactor, 12);
    const row = own.values('assumptions').findIndex(([name]) => name === 'Kommunal skattesats') + 1;
    own.write('assumptions', row, own.columnAt('assumptions', 'value') + 1, [['21,5 %']]);
    expect(assumptionsOf(own.ask('readSummary')).deviations).toMatchObject([{ name: 'Kommunal skattesats', reported: 0.2202 }]);
    expect(assumptionsOf(own.ask('readSummary')).assumptions.municipalTaxRate).toBeCloseTo(0.215, 12);
  });

  it('says what is wrong where a sheet cannot be read, and gives no rows', () => {
    const own = office();
    procurements(own, [{ name: 'Snöröjning' }]);
    own.write('places', 1, own.columnAt('places', 'procurement') + 1, [['Något annat']]);
    const summary = own.ask('readSummary');
    expect(summary.problems.join()).toMatch(/Upphandling, id.*Platser/);
    expect([summary.rows.procurements, summary.warnings, summary.work]).toEqual([[], [], []]);
  });

  it('sends no identity number, wherever one has been written', () => {
    const own = office();
    procurements(own, [{ name: 'Städning 19811218-9876', deviation: '811218-9876 slutade' }]);
    own.write('assumptions', 2, own.columnAt('assumptions', 'value') + 1, [['811218-9876']]);
    expect(own.run('repairRegister')).toMatchObject({ ok: true });
    expect(JSON.stringify(own.ask('readSummary'))).not.toMatch(/811218/);
  });
});
