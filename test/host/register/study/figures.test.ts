import { describe, expect, it } from 'vitest';
import { actorKeys, actors, type Actor } from '../../../../src/model/ledger/actors';
import { livelihoodSourceKeys, livelihoodSources, resourceKeys, resources, type Situation, type StudyCase } from '../../../../src/model/ledger/situation';
import { studyResult, type Measures, type Study } from '../../../../src/model/ledger/study';
import { mapValues } from '../../../../src/model/mapValues';
import type { RuleBasis } from '../../../../src/model/rules/ruleBasis';
import { ruleBasisFor } from '../../../../src/model/rules/ruleBasisFor';
import type { StudyCells, StudyLine } from '../../../../src/register/study/studyCells';
import { studyExample } from '../../../../src/register/study/studyExample';
import { studyHost, type StudyHost } from './support/studyHost';

/** Numbers that look random and are the same every time. */
const dice = (seed: number) => {
  let state = seed;
  return <Item>(items: readonly Item[]): Item => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return items[Math.floor((state / 2_147_483_648) * items.length)] as Item;
  };
};

type Pick = ReturnType<typeof dice>;

/** One or two livelihoods of twelve months together, and some resources. */
const someSituation = (pick: Pick): Situation => {
  const first = pick([12, 12, 7, 3.5]);
  const share = pick([1, 1, 0.5]);
  const livelihood = (months: number, of: number) => ({ source: pick(livelihoodSourceKeys.filter((source) => source !== 'extraJob')), months, share: of, monthly: pick([undefined, 14_000, 27_500]) });
  const whole = share === 1 ? [livelihood(first, 1)] : [livelihood(first, 0.5), livelihood(first, 0.5)];
  return {
    livelihoods: [...whole, ...(first < 12 ? [livelihood(12 - first, 1)] : [])],
    resourceUse: resourceKeys.filter(() => pick([true, false, false])).map((resource) => ({ resource, yearly: pick([8_000, 45_250.5, 120_000]) })),
  };
};

const linesOf = (situation: Situation, caseName: string, persons: number | ''): readonly StudyLine[] => [
  ...situation.livelihoods.map(({ source, months, monthly = '', share }) => ({ source: livelihoodSources[source], months, amount: monthly, share, caseName, persons: '' as const })),
  ...situation.resourceUse.map(({ resource, yearly }) => ({ source: resources[resource], months: '' as const, amount: yearly, share: '' as const, caseName, persons: '' as const })),
].map((line, index) => (index === 0 ? { ...line, persons } : line));

const someStudy = (seed: number): { readonly study: Study; readonly cells: StudyCells } => {
  const pick = dice(seed);
  const cases: StudyCase[] = ['A', 'B', 'C'].slice(0, pick([1, 2, 3])).map((name) => ({ name, persons: pick([1, 3, 12]), before: someSituation(pick), after: someSituation(pick) }));
  const costs = mapValues(actors, () => pick([0, 0, 69_600, 12_345.5]));
  const study = { cases, costs, scale: pick([1, 4, 2.5]), persistence: pick([0, 0.8, 1]), discountRate: pick([0, 0.035]) };
  return {
    study,
    cells: {
      ...studyExample,
      fields: { ...studyExample.fields, scale: study.scale, persistence: study.persistence, discountRate: study.discountRate },
      costs: mapValues(costs, (cost) => (cost === 0 ? '' : cost)),
      before: cases.flatMap(({ name, before }) => linesOf(before, name, '')),
      // How many the case stands for is said on one row alone.
      after: cases.flatMap(({ name, after, persons }) => linesOf(after, name, persons)),
    },
  };
};

const close = (seen: unknown, expected: number, what: string): void => {
  expect(typeof seen, what).toBe('number');
  expect(Math.abs(Number(seen) - expected), `${what}: ${String(seen)} for ${expected}`).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
};

/** Holds every figure of the sheet against the model's. */
const holds = (own: StudyHost, study: Study, basis: RuleBasis): void => {
  const result = studyResult(study, basis);
  const values = own.values();
  const line = (label: string) => values[own.rowOf(label)] ?? [];
  const party = (label: string, { income, cost, profit, payback, forecast }: Measures): void => {
    const [, b, c, d, e, f] = line(label);
    close(b, income, `${label}, intäkt`);
    close(c, cost, `${label}, kostnad`);
    close(d, profit, `${label}, lönsamhet`);
    // Of the employer, who neither gains nor loses, the model's income is what additions lose.
    if (payback === undefined || income < 1e-5) expect(e, `${label}, återbetalning`).toBe(cost > 0 ? 'ingen' : 'ingen kostnad');
    else close(e, payback, `${label}, återbetalning`);
    close(f, forecast, `${label}, prognos`);
  };
  for (const actor of actorKeys) party(actors[actor], result.actors[actor]);
  party('staten totalt', result.state);
  party('samhället', result.society);
  close(line('Potential, kr')[1], result.potential, 'potential');
  if (result.efficiency === undefined) expect(line('Verkningsgrad')[1]).toBe('');
  else close(line('Verkningsgrad')[1], result.efficiency, 'verkningsgrad');
  expect(Math.abs(Number(line('Överföringarna summerar till, kr')[1]))).toBeLessThan(0.01);
  // The last year of the prognosis is the forecast.
  [result.actors.municipality, result.state, result.society].forEach(({ forecast, cost }, index) => {
    close(line('år 5')[index + 1], forecast, 'år 5');
    close(line('start')[index + 1], -cost, 'start');
  });
};

const built = (cells: StudyCells): StudyHost => {
  const own = studyHost();
  const { study } = own.ask('createStudy');
  if (study === null) throw new Error('no sheet');
  expect(own.ask('saveStudy', cells, study)).toEqual({ saved: true, study: cells });
  return own;
};

describe('the formulas of the sheet give what the model gives', () => {
  const noCosts = mapValues(actors, (_, actor: Actor) => (actor === 'municipality' ? 69_600 : 0));
  const typical = (before: Situation, after: Situation, persons = 1): Study => ({ cases: [{ name: 'Typfall', persons, before, after }], costs: noCosts, scale: 1, persistence: 1, discountRate: 0 });
  const full = (source: 'wage' | 'economicAssistance', monthly?: number): Situation => ({ livelihoods: [{ source, months: 12, monthly, share: 1 }], resourceUse: [] });

  it('for the example', () => {
    const own = studyHost();
    own.build();
    holds(own, typical(full('economicAssistance'), full('wage', 22_500)), ruleBasisFor('Östersund', 2026));
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('for a study of anything: %i', (seed) => {
    const { study, cells } = someStudy(seed);
    holds(built(cells), study, ruleBasisFor('Östersund', 2026));
  });

  it('for another place and year, and with assumptions of one’s own', () => {
    const { study, cells } = someStudy(21);
    const own = built({ ...cells, assumptions: [['Kommun', 'Åre'], ['År', 2025], ['Månadslön i potentialen', 30_000], ['Faktor för indirekta skatter', 1.3], ['Aktivitetsstöd bokförs på', 'Arbetsförmedlingen'], ['Handläggning av försörjningsstöd', 10_000]] });
    const basis = ruleBasisFor('Åre', 2025, { potentialMonthlyWage: 30_000, indirectTaxFactor: 1.3, handlingCost: 10_000 }, { activitySupportPayer: 'employmentService' });
    holds(own, study, basis);
  });

  it('also where the livelihoods are spelt as people spell them, among them a job before', () => {
    const spelt = (source: string, persons: number | ''): StudyLine => ({ source, months: 6, amount: '', share: '', caseName: '', persons });
    const own = built({ ...studyExample, costs: { ...studyExample.costs, municipality: 69_600 }, before: [spelt('LON', 2), spelt('Socialbidrag', '')], after: [spelt('Arbete', ''), spelt('lone-bidrag', '')] });
    const half = (source: 'wage' | 'economicAssistance' | 'wageSubsidy') => ({ source, months: 6, monthly: undefined, share: 1 });
    holds(own, typical({ livelihoods: [half('wage'), half('economicAssistance')], resourceUse: [] }, { livelihoods: [half('wage'), half('wageSubsidy')], resourceUse: [] }, 2), ruleBasisFor('Östersund', 2026));
  });

  it('with what holds where nothing is typed: everybody described, everybody left, no discount', () => {
    const { study, cells } = someStudy(22);
    const own = built({ ...cells, fields: { ...cells.fields, scale: '', persistence: '', discountRate: '' } });
    holds(own, { ...study, scale: 1, persistence: 1, discountRate: 0 }, ruleBasisFor('Östersund', 2026));
  });

  it('also after rows and a column have been inserted, first and last among the lines', () => {
    const own = studyHost();
    own.build();
    const insert = (dimension: 'ROW' | 'COL', base: number): void => {
      expect(own.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: own.sheetId(), sheetName: 'Studie', dimension, base, quantity: 1, position: 'before' })).toMatchObject({ isSuccessful: true });
    };
    const first = own.rowOf('försörjningsstöd');
    insert('ROW', first);
    insert('ROW', own.rowOf('Infoga nya rader ovanför denna', first));
    insert('COL', 2);
    const bottom = own.rowOf('Infoga nya rader ovanför denna', first) - 1;
    for (const [row, resource, yearly] of [[first, 'vård', 10_000], [bottom, 'omsorg', 20_000]] as const) {
      own.type(row, 0, resource);
      own.type(row, 3, String(yearly));
      own.type(row, 5, 'Typfall');
    }
    const values = own.values().map((line) => [...line.slice(0, 2), ...line.slice(3)]);
    const before: Situation = { ...full('economicAssistance'), resourceUse: [{ resource: 'healthCare', yearly: 10_000 }, { resource: 'socialCare', yearly: 20_000 }] };
    holds({ ...own, values: () => values }, typical(before, full('wage', 22_500)), ruleBasisFor('Östersund', 2026));
  });
});
