import { describe, expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { sheetFunctions } from '../../src/functions/table';
import { keysOf } from '../../src/model/mapValues';
import { procurementColumns } from '../../src/register/columns/procurements';
import { readCell } from '../../src/register/values/readCell';
import { Refusal } from '../../src/register/values/refusal';
import { helpEntries } from '../../src/help/helpEntries';
import { insertable } from '../../src/sidebar/help/state/insertable';
import { refusalsOf } from '../../src/help/refusals';

const entries = helpEntries();
const entry = (id: string) => {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No entry ${id}.`);
  return found;
};
const fact = (id: string, label: string): string | undefined => entry(id).facts?.find(([named]) => named === label)?.[1];

describe('an entry', () => {
  it('has an id of its own, a line, and something more to say', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { title, line, facts = [], todo = [], leads = [] } of entries) {
      expect(title).not.toBe('');
      expect(line).not.toBe('');
      expect(facts.length + todo.length + leads.length).toBeGreaterThan(0);
      expect(new Set(facts.map(([label]) => label)).size).toBe(facts.length);
    }
  });
  it('leads somewhere, if it is a task', () => {
    for (const { leads = [] } of entries.filter(({ group }) => group === 'guides')) expect(leads.length).toBeGreaterThan(0);
  });
});

describe('a function says', () => {
  it('for each argument what it is, what is accepted, its unit and what it is otherwise', () => {
    expect(fact('functions-MERKOSTNAD', 'timkostnad, kr per timme (får utelämnas)')).toMatch(
      /^Kostnad i kronor per timme\. Utan värde: 600\. Ska vara en kostnad i kronor per timme, lägst .+ och högst .+, till exempel 600\.$/,
    );
    expect(entry('functions-KOMMUN_INTAKT').facts?.slice(0, 4).map(([label]) => label)).toEqual([
      'alternativ',
      'månadslön, kr per månad (får utelämnas)',
      'månader (får utelämnas)',
      'antaganden (får utelämnas)',
    ]);
  });
  it('where in the report it stands', () => expect(fact('functions-LONSAMHET', 'Källa')).toBe('Payoff 2019, rad 1918.'));
  it('the calls that have no answer, as the function itself refuses them', () => {
    expect(refusalsOf(sheetFunctions.PAYBACK_MONTHS).map(({ argument }) => argument)).toEqual(['årsintäkt', 'sannolikhet_ändå']);
    expect(refusalsOf(sheetFunctions.VERKNINGSGRAD).map(({ argument }) => argument)).toEqual(['potential']);
    expect(refusalsOf(sheetFunctions.MERKOSTNAD)).toEqual([]);
    expect(() => callSheetFunction('PAYBACK_MONTHS', [69_600, 0])).toThrow(refusalsOf(sheetFunctions.PAYBACK_MONTHS)[0]?.remedy);
    expect(fact('functions-PAYBACK_MONTHS', 'När årsintäkt inte är mer än 0 kr')).toMatch(/^Utan intäkt finns ingen återbetalning\./);
  });
});

describe('an example goes into the sheet without a decimal sign, and means the same', () => {
  it.each([
    ['=PAYBACK_MONTHS(69600;43000;1;0,5)', '=PAYBACK_MONTHS(69600;43000;1;50%)'],
    ['=MERKOSTNAD(80,5;;12000)', '=MERKOSTNAD(805/10;;12000)'],
    ['=SAMHALLE_INTAKT(22500;80%;24)', '=SAMHALLE_INTAKT(22500;80%;24)'],
    ['=KOMMUN_INTAKT("1,5";2,25)', '=KOMMUN_INTAKT("1,5";225/100)'],
  ])('%s is sent as %s', (typed, sent) => expect(insertable(typed).text).toBe(sent));

  it.each(keysOf(sheetFunctions).flatMap((name) => sheetFunctions[name].examples.map(({ formula }) => formula)))('%s', (formula) => {
    expect(insertable(formula).text).not.toMatch(/\d,\d|\d\.\d/);
  });
});

describe('a column says', () => {
  it('what it holds, from when it is required and who keeps it', () => {
    expect(entry('columns-procurements-caseNumber').facts).toEqual([
      ['Innehåll', 'Text.'],
      ['Krävs', 'Från status annonserad.'],
      ['Sköts av', 'Upphandlare.'],
    ]);
    expect(fact('columns-procurements-form', 'Innehåll')).toBe('Ett av: engångsköp, ramavtal.');
    expect(fact('columns-procurements-cost', 'Beräknas')).toMatch(/^Räknas av formeln i rubriken/);
    expect(fact('columns-log-time', 'Sköts av')).toBe('Registret.');
  });
  it.each(['plannedStart', 'value', 'requiredPlaces', 'subsidyShare'] as const)('an example of %s that the register reads', (name) => {
    const examples = (fact(`columns-procurements-${name}`, 'Skriv till exempel') ?? '').replace(/\.$/, '').replace(/ om datumet.*/, '');
    for (const text of examples.split(/,? eller |, (?!\d)/)) expect(readCell(procurementColumns[name], text)).not.toBeInstanceOf(Refusal);
  });
});

describe('a status says what it requires', () => {
  it('new from it on, in the order of the sheet', () =>
    expect(fact('statuses-awarded', 'Krävs från och med nu')).toBe('Tilldelad.'));
  it('and a role in which steps it takes part', () => {
    expect(entry('process-buyer').line).toBe('Deltar i steg 1, 2, 3, 4, 10, 11.');
    expect(entry('process-recruiter').line).toBe('Deltar i steg 5, 6, 7, 8, 9, 10, 11.');
  });
});
