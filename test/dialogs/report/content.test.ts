import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/dialogs/summary/assumptionsOf';
import { assumptionRows, basisText, valueText } from '../../../src/dialogs/report/state/assumptionRows';
import { deviatingPlaces } from '../../../src/dialogs/report/state/deviatingPlaces';
import { societyOf } from '../../../src/dialogs/report/state/societyOf';
import { mostUrgent, warningCounts } from '../../../src/dialogs/report/state/warningCounts';
import { payoff2019 } from '../../../src/model/assumptions';
import { procurement, talk, today } from '../../register/handover/example';
import { factsOf, sent } from '../../register/summary/example';

describe('fewer places than the contract’s', () => {
  const deviating = (said: Parameters<typeof procurement>[0], dialogue: readonly ReturnType<typeof talk>[] = []) =>
    deviatingPlaces(factsOf({ procurements: [procurement(said)], dialogue }).facts, today).map(({ required, agreed, reason }) => [required, agreed, reason]);
  it('are told with the reason as it is written', () =>
    expect(deviating({ requiredPlaces: 4, agreedPlaces: 2, deviation: 'Mindre lager' })).toEqual([[4, 2, 'Mindre lager']]));
  it('are told without a reason where nobody has written one', () => expect(deviating({ requiredPlaces: 4, agreedPlaces: 2 })).toEqual([[4, 2, null]]));
  it('are read from the dialogue held last where the procurement has none', () =>
    expect(deviating({ requiredPlaces: 4 }, [talk({ kind: 'leverantör', held: '2026-03-01', agreedPlaces: 3, deviation: 'En i taget' })])).toEqual([[4, 3, 'En i taget']]));
  it('are none where as many were agreed, or the procurement was cancelled', () => {
    expect(deviating({ requiredPlaces: 4, agreedPlaces: 4 })).toEqual([]);
    expect(deviating({ requiredPlaces: 4, agreedPlaces: 2, status: 'avbruten' })).toEqual([]);
  });
  it('come first where no reason is written', () => {
    const rows = [procurement({ requiredPlaces: 4, agreedPlaces: 2, deviation: 'Mindre lager' }), procurement({ id: 'U-2', requiredPlaces: 2, agreedPlaces: 1 })];
    expect(deviatingPlaces(factsOf({ procurements: rows }).facts, today).map(({ fact }) => fact.id)).toEqual(['U-2', 'U-2026-001']);
  });
});

describe('what procurements give society (Payoff 2019, lines 423-428 and 526-532)', () => {
  const society = (...said: readonly Parameters<typeof procurement>[0][]) =>
    societyOf(factsOf({ procurements: said.map((one, index) => procurement({ id: `U-${index}`, ...one })) }).facts, payoff2019);
  it('is 485 000 a year for 86 600, one person at 22 500', () => {
    const { cost, production } = society({ monthlyWage: 22_500, agreedPlaces: 1 });
    expect(cost).toBeCloseTo(86_600, 6);
    expect(production).toEqual({ total: 485_000, known: 1, of: 1 });
  });
  it('is 194 000 with 80 % subsidy', () => expect(society({ monthlyWage: 22_500, agreedPlaces: 1, subsidyShare: 0.8 }).production.total).toBe(194_000));
  it('is less those who would have got work anyway', () => expect(society({ monthlyWage: 22_500, agreedPlaces: 2, deadweight: 0.5 }).production.total).toBe(485_000));
  it('leaves out, and counts, those without places, and what was rejected', () =>
    expect(society({ agreedPlaces: 1 }, {}, { agreedPlaces: 3, status: 'avbruten' }).production).toEqual({ total: 485_000, known: 1, of: 2 }));
  it('is not reckoned on a cell that cannot be read', () =>
    expect(societyOf(factsOf({ procurements: [procurement({ agreedPlaces: 1 })] }, { unread: [{ row: 'U-2026-001', column: 'monthlyWage' }] }).facts, payoff2019).production).toEqual({ total: 0, known: 0, of: 1 }));
});

describe('the warnings', () => {
  const warnings = [
    { rule: 'overdueStep', procurement: 'U-1', text: 'Steg 3' },
    { rule: 'roleWithoutPerson', procurement: 'U-1', text: 'Rekryterare saknas' },
    { rule: 'roleWithoutPerson', procurement: 'U-2', text: 'Rekryterare saknas' },
    { rule: 'noFeedback', procurement: 'U-3', text: 'Återkoppla' },
  ] as const;
  const lacks = { buyer: null, coordinator: null, client: null, recruiter: null } as const;
  const work = [['U-1', 2], ['U-2', 4], ['U-3', 1]] as const;
  const { facts } = factsOf({ procurements: work.map(([id]) => procurement({ id, name: `Namn ${id}` })) }, { work: work.map(([id, count]) => ({ id, lacks, warnings: count })) });
  it('are counted by rule, for the procurements chosen', () => {
    const counts = warningCounts(facts.slice(0, 2), { warnings });
    expect(counts.byRule).toEqual([{ title: 'En roll utan person', count: 2, procurements: 2 }, { title: 'Steg efter planerat datum', count: 1, procurements: 1 }]);
  });
  it('are more than those that were sent where the list was cut', () => expect(warningCounts(facts, { warnings })).toMatchObject({ total: 7, known: { length: 4 } }));
  it('that are alike are said once, in their order', () =>
    expect(mostUrgent(warnings, facts, 2)).toEqual([{ text: 'Steg 3', names: ['Namn U-1'] }, { text: 'Rekryterare saknas', names: ['Namn U-1', 'Namn U-2'] }]));
});

describe('the assumptions', () => {
  const read = (rows: readonly (readonly (string | number)[])[]) => assumptionsOf(sent({}, { rows: { ...sent({}).rows, assumptions: rows } }));
  it('are the report’s fourteen until one is changed', () => {
    expect(basisText(read([]))).toBe('Payoff 2019, alla 14 antaganden som i rapporten');
    expect(assumptionRows(read([])).filter(({ status }) => status === 'kommunens')).toEqual([]);
  });
  it('that are changed are marked, with both values, and their source', () => {
    const changed = read([['Timkostnad', 700, 'kr per timme', 'Löneavtalet', '2026-01-15']]);
    expect(basisText(changed)).toBe('Payoff 2019, 1 av 14 antaganden ändrade av kommunen');
    expect(assumptionRows(changed).filter(({ reported }) => reported !== undefined)).toMatchObject([{ name: 'Timkostnad', value: 700, reported: 600, status: 'kommunens', source: 'Löneavtalet, kontrollerad 2026-01-15' }]);
  });
  it('say that a source is missing', () => expect(assumptionRows(read([['Timkostnad', 700, '', '', '']]))).toContainEqual(expect.objectContaining({ name: 'Timkostnad', source: 'Ingen källa är skriven', unit: 'kr per timme' })));
  it('that cannot be used are the report’s, and that is said', () => {
    const wrong = read([['Påhittat antagande', 1, '', '', '']]);
    expect(basisText(wrong)).toBe('Payoff 2019, eftersom kommunens egna antaganden inte går att använda');
    expect(assumptionRows(wrong).every(({ status }) => status !== 'kommunens')).toBe(true);
  });
  it('have few decimals', () => expect(valueText(86_600 / 69_600)).toBe('1,24425'));
});
