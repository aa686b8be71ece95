import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../../src/model/assumptions';
import { procurementCost } from '../../../src/register/process/procurementCost';
import { registeredHours } from '../../../src/register/process/registeredHours';

const none = { buyerHours: null, coordinatorHours: null, clientHours: null, recruiterHours: null };
const row = (step: string | null, hours: Partial<Record<keyof typeof none, number | string>>) => ({ ...none, step, ...hours });

describe('the extra cost of a procurement', () => {
  it.each([
    ['without steps', []],
    ['with steps and no hours', [row('Kravställning', {})]],
    ['with nothing but zeros', [row('Kravställning', { buyerHours: 0 })]],
  ])('%s is the standard, 116 h × 600 = 69 600', (_, rows) =>
    expect(procurementCost(rows, payoff2019)).toEqual({ hours: 116, cost: 69_600, basis: 'standard', explanation: 'Schablon: inga timmar är registrerade ännu.' }));

  it('with hours is those hours × 600, and says how far they have come', () =>
    expect(procurementCost([row('Kravställning', { buyerHours: 10, coordinatorHours: 2.5 }), row('Rekrytering', { recruiterHours: 20 })], payoff2019)).toEqual({
      hours: 32.5,
      cost: 32.5 * 600,
      basis: 'registered',
      explanation: 'Registrerade timmar hittills, i 2 av 11 steg.',
    }));

  it('takes hours and hourly cost from the assumptions', () =>
    expect(procurementCost([], { hours: 100, hourlyCost: 700 })).toMatchObject({ hours: 100, cost: 70_000 }));
});

describe('registered hours', () => {
  const hours = registeredHours([
    row('Kravställning', { buyerHours: 1, coordinatorHours: 2, clientHours: 4 }),
    row('kravställning ', { buyerHours: 8 }),
    row('något annat', { recruiterHours: 16 }),
    row('Rekrytering', { recruiterHours: 'tre', buyerHours: -5 }),
  ]);
  it('are summed by role', () => expect(hours.byRole).toEqual({ buyer: 9, coordinator: 2, client: 4, recruiter: 16 }));
  it('are summed by step and role', () => expect(hours.byStep.requirement).toEqual({ buyer: 9, coordinator: 2, client: 4, recruiter: 0 }));
  it('count in the total though the row names no step; texts and negative numbers do not', () => expect(hours.total).toBe(31));
  it('never split the standard over the steps', () => expect(hours.stepsWithHours).toBe(1));
});
