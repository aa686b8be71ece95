import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Whose } from '../../../src/contract/todo';
import { readTodo } from '../../../src/server/todo/readTodo';
import { hasNoRegister } from '../../../src/sidebar/todo/state/emptyWords';
import { house } from './support/house';
import { addresses, busy, lateStep, persons, procurement, waiting, waitingPlace } from './support/register';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00') }));
afterEach(() => void vi.useRealTimers());

const read = (at: ReturnType<typeof house>, who = '', whose: Whose = { kind: 'mine' }) => at.run(() => readTodo(whose), { who });

describe('what is to be done', () => {
  it('is most urgent first, each with its row, its day and its people', () => {
    const { items, total, people } = read(busy());
    expect(items.map(({ row, sheet, since, days }) => [row, sheet, since, days])).toEqual([
      ['S-2026-001', 'steps', '2026-11-02', 20],
      ['P-2026-001', 'places', '2026-11-19', 3],
    ]);
    expect(total).toBe(2);
    expect(items[1]?.people.map((place) => people[place]?.email)).toEqual([addresses.recruiter]);
  });
  it('knows who one is by the address on the sheet Inställningar, whatever its case', () => {
    const todo = read(busy(), addresses.recruiter.toUpperCase());
    expect(todo.people[todo.me ?? -1]?.email).toBe(addresses.recruiter);
    expect([read(busy()).me, read(busy(), 'okand@example.se').me]).toEqual([null, null]);
  });
  it('goes to the deputy when the person is missing', () => {
    const { items, people } = read(waiting({ recruiter: '' }));
    const item = items.find(({ row }) => row === 'P-2026-001');
    expect(item?.people.map((place) => people[place]?.email)).toEqual([addresses.deputy]);
  });
  it('that nobody answers for is counted', () => {
    const { unaddressed, total } = read(house({ procurements: [procurement()], places: [waitingPlace()] }));
    expect(unaddressed).toBe(total);
    expect(total).toBeGreaterThan(0);
  });
  it('is cut to the most urgent 400, those asked for first', () => {
    const places = Array.from({ length: 500 }, (_, index) => waitingPlace({ id: `P-2026-${1000 + index}`, agreed: '2026-01-01' }));
    const at = house({ procurements: [procurement()], steps: [lateStep()], places, settings: persons });
    const [recruiters, buyers] = [read(at, addresses.recruiter), read(at, addresses.buyer)];
    expect([recruiters.items.length, recruiters.total, buyers.items.length]).toEqual([400, 501, 400]);
    expect(recruiters.items.some(({ row }) => row === 'S-2026-001')).toBe(false);
    expect(buyers.items.some(({ row }) => row === 'S-2026-001')).toBe(true);
    expect(read(at, '', { kind: 'role', role: 'client' }).items.some(({ row }) => row === 'S-2026-001')).toBe(true);
    expect(read(at, '', { kind: 'person', email: addresses.coordinator }).items.some(({ row }) => row === 'S-2026-001')).toBe(true);
  });
});

describe('beside it stand', () => {
  it('the proposed statuses, with what stands in the cell also where it cannot be read', () => {
    const { proposals } = read(house({ procurements: [procurement({ status: 'förberedelse, planerad', advertised: '2026-10-01' })], settings: persons }));
    expect(proposals).toMatchObject([{ from: 'förberedelse, planerad', to: 'annonserad' }]);
  });
  it('the extra cost by registered hours, 20 × 600, and by the standard, 116 × 600', () => {
    const { costs } = read(house({ procurements: [procurement(), procurement({ id: 'U-2026-002' })], steps: [lateStep({ buyerHours: 12, clientHours: 8 })], settings: persons }));
    expect(costs).toMatchObject({ registered: [{ procurement: 'U-2026-001', hours: 20, cost: 12_000 }], standard: { count: 1, hours: 116, cost: 69_600 } });
  });
});

describe('a register that is not whole', () => {
  it('says which sheets are missing, in one sentence, and nothing that may be false', () => {
    const at = busy();
    at.sheets.splice(1, 2);
    expect(read(at)).toMatchObject({ items: [], proposals: [], total: 0, problems: ['Bladen Steg och Platser finns inte. Har de bytt namn, ge dem tillbaka sina namn. Annars välj Skapa eller laga registret i menyn.'] });
  });
  it('is told from a register that is not there', () => {
    const at = busy();
    expect(hasNoRegister(read(at))).toBe(false);
    at.sheets.splice(1, 2);
    expect(hasNoRegister(read(at))).toBe(false);
    at.sheets.splice(0);
    expect(hasNoRegister(read(at))).toBe(true);
  });
  it('shows a procurement by its id where its name holds an identity number', () => {
    expect(JSON.stringify(read(waiting({ name: 'Städning 811218-9876', status: '811218-9876' })))).not.toContain('9876');
  });
});
