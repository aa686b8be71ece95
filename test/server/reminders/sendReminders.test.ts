import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerSheets } from '../../../src/register/sheets';
import { sendReminders } from '../../../src/server/reminders/sendReminders';
import { house, link } from './support/house';
import { addresses, busy, lateStep, persons, procurement, waiting, waitingPlace } from './support/register';

const goTo = (day: string): void => void vi.setSystemTime(new Date(`${day}T07:10:00`));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo('2026-11-22');
});
afterEach(() => void vi.useRealTimers());

type House = ReturnType<typeof house>;
const send = (at: House, options: Parameters<House['run']>[1] = {}) => at.run(sendReminders, options).latest;
const recipients = ({ outbox }: House) => outbox.map(({ to }) => to);
const logged = (at: House) => at.log().map((line) => [line[2], line[8]]);

describe('a daily run', () => {
  it('sends one mail to each person who has something to do, with the address of the register in it', () => {
    const at = busy();
    expect(send(at)).toMatchObject({ sent: 4, failed: 0, waiting: 0, problem: '' });
    expect(recipients(at)).toEqual([addresses.buyer, addresses.coordinator, addresses.client, addresses.recruiter]);
    expect(at.outbox[3]?.body).toContain(`Öppna registret: ${link}`);
    expect(at.outbox[3]?.body).toContain('Vinterparken (U-2026-001)');
  });
  it('leaves a line in the log with the numbers, and none when nobody has anything to do', () => {
    const at = busy();
    send(at);
    expect(logged(at)).toEqual([['påminnelse', '4 brev skickade']]);
    const idle = house({ procurements: [procurement()], settings: persons });
    expect(send(idle)).toMatchObject({ sent: 0, waiting: 0, hadToday: 0, problem: '' });
    expect(logged(idle)).toEqual([]);
  });
  it('is remembered with its time', () => expect(send(waiting())?.time).toBe('2026-11-22 07:10:00'));
  it('tells the deputy when the responsible person is missing', () => {
    const at = waiting({ recruiter: '' });
    send(at);
    const body = at.outbox.find(({ to }) => to === addresses.deputy)?.body;
    expect(body).toContain('Du får det som ersättare för rekryterare.');
    expect(recipients(at)).not.toContain(addresses.recruiter);
  });
  it('reads the register, plans and sends with a known number of service calls: five for each mail', () => {
    const [one, four] = [waiting(), busy()];
    send(one);
    send(four);
    expect(four.calls.length - one.calls.length).toBe(3 * 5);
  });
});

it('what nobody answers for is counted and sent to nobody', () => {
  const at = house({ procurements: [procurement()], places: [waitingPlace()] });
  const run = send(at);
  expect(run).toMatchObject({ sent: 0, waiting: 0, problem: '' });
  expect(run?.unaddressed).toBeGreaterThan(0);
});

describe('nothing is sent twice for the same matter within its interval', () => {
  it('not on the same day, not on the sixth, but on the seventh', () => {
    const at = waiting();
    send(at);
    expect(send(at)).toMatchObject({ sent: 0, hadToday: 1 });
    goTo('2026-11-28');
    expect(send(at)).toMatchObject({ sent: 0, hadToday: 0 });
    expect(at.outbox).toHaveLength(1);
    goTo('2026-11-29');
    expect(send(at)).toMatchObject({ sent: 1 });
  });
  it('with the interval that the municipality has set', () => {
    const days = { kind: 'Dagar', name: 'Dagar mellan påminnelser om samma sak', value: '2' };
    const at = house({ procurements: [procurement()], places: [waitingPlace()], settings: [...persons, days] });
    send(at);
    goTo('2026-11-23');
    send(at);
    expect(at.outbox).toHaveLength(1);
    goTo('2026-11-24');
    send(at);
    expect(at.outbox).toHaveLength(2);
  });
  it('but what is new goes the next day: at most one mail a person and day', () => {
    const at = waiting();
    send(at);
    const places = at.sheet('places').cells;
    places.push((places[1] ?? []).map((cell) => (cell === 'P-2026-001' ? 'P-2026-002' : cell)));
    expect(send(at)).toMatchObject({ sent: 0, hadToday: 1 });
    goTo('2026-11-23');
    send(at);
    expect(at.outbox[1]?.body).toContain('P-2026-002');
    expect(at.outbox[1]?.body).not.toContain('P-2026-001');
  });
  it('what has been told is forgotten when it may be told again', () => {
    const at = waiting();
    send(at);
    expect([...at.properties.keys()].filter((name) => name.includes('2026-11-22'))).toHaveLength(1);
    goTo('2026-11-29');
    send(at);
    expect([...at.properties.keys()].filter((name) => name.startsWith('paminnelser 20'))).toEqual(['paminnelser 2026-11-29 0']);
  });
  it('and what is kept holds neither addresses nor names', () => {
    const at = busy();
    send(at);
    expect([...at.properties.values()].join()).not.toMatch(/@|Vinterparken|U-2026/);
  });
});

describe('the quota', () => {
  it('smaller than the number of people: the most urgent today, the others tomorrow, nobody twice', () => {
    const at = busy();
    at.google.quota = 3;
    expect(send(at)).toMatchObject({ sent: 3, waiting: 1 });
    expect(recipients(at)).not.toContain(addresses.recruiter);
    expect(logged(at)).toEqual([['påminnelse', '3 brev skickade, 1 väntar till i morgon']]);
    goTo('2026-11-23');
    at.google.quota = 100;
    expect(send(at)).toMatchObject({ sent: 1, waiting: 0 });
    expect(recipients(at)).toHaveLength(4);
  });
  it('of nothing sends nothing', () => {
    const at = busy();
    at.google.quota = 0;
    expect(send(at)).toMatchObject({ sent: 0, waiting: 4, problem: '' });
  });
  it('used up by somebody else midway: the rest wait', () => {
    const at = busy();
    const after = (call: string): void => void (call.startsWith('sendEmail') && (at.google.quota = 0));
    expect(send(at, { after })).toMatchObject({ sent: 1, failed: 0, waiting: 3 });
  });
});

describe('a mail that does not go', () => {
  const refusing = (address: string) => (call: string): void => {
    if (call === `sendEmail ${address}`) throw new Error(`Exception: Invalid email: ${address}`);
  };
  it('keeps nobody else from theirs, is logged without a word of the mail, and goes the next day', () => {
    const at = busy();
    expect(send(at, { before: refusing(addresses.coordinator) })).toMatchObject({ sent: 3, failed: 1, waiting: 0, problem: '' });
    expect(recipients(at)).toEqual([addresses.buyer, addresses.client, addresses.recruiter]);
    expect(logged(at)).toEqual([
      ['fel', `${addresses.coordinator}: adressen går inte att använda, rätta den på bladet Inställningar. Nytt försök i morgon.`],
      ['påminnelse', '3 brev skickade, 1 misslyckades'],
    ]);
    expect(at.log().flat().join()).not.toContain('Vinterparken');
    goTo('2026-11-23');
    expect(send(at)).toMatchObject({ sent: 1, failed: 0 });
    expect(recipients(at)[3]).toBe(addresses.coordinator);
  });
  it('is told also when the sheet Logg is gone', () => {
    const at = busy();
    at.sheets.splice(at.sheets.findIndex(({ name }) => name === registerSheets.log.title), 1);
    const run = send(at, { before: refusing(addresses.buyer) });
    expect(run).toMatchObject({ sent: 3, failed: 1 });
    expect(run?.problem).toContain('Bladet Logg finns inte');
  });
});

describe('a crash', () => {
  class Crash extends Error {
    override readonly name = 'Exception';
  }
  const crashing = (at: string, times = 1) => {
    let left = times;
    return (call: string): void => {
      if (call.startsWith(at) && (left -= 1) === 0) throw new Crash('killed');
    };
  };
  /** An execution that is killed does nothing more, whatever it would have done. */
  const killed = (at: House, when: string, times: number): void => {
    const kill = crashing(when, times);
    let dead = false;
    const before = (call: string): void => {
      if (dead) throw new Crash('killed');
      try {
        kill(call);
      } catch (error) {
        dead = true;
        throw error;
      }
    };
    expect(() => at.run(sendReminders, { before })).toThrow();
    expect(dead).toBe(true);
  };
  it('between sending and saving repeats that one mail and loses none', () => {
    const at = busy();
    killed(at, 'setProperty paminnelser', 2);
    expect(recipients(at)).toEqual([addresses.buyer, addresses.coordinator]);
    send(at);
    expect(recipients(at)).toEqual([addresses.buyer, addresses.coordinator, addresses.coordinator, addresses.client, addresses.recruiter]);
  });
  it.each(['sendEmail', 'waitLock', 'releaseLock', 'getProperties', 'getValues'])('at any %s: at most one mail is repeated, none is lost', (when) => {
    for (const times of [1, 2, 3, 4, 5, 6]) {
      const at = busy();
      try {
        killed(at, when, times);
      } catch {
        continue; // there were fewer such calls
      }
      send(at);
      const sorted = [...new Set(recipients(at))].sort();
      expect(sorted).toEqual([addresses.client, addresses.recruiter, addresses.coordinator, addresses.buyer].sort());
      expect(recipients(at).length).toBeLessThanOrEqual(5);
    }
  });
  it('of the memory alone stops the run before the next mail', () => {
    const at = busy();
    expect(send(at, { before: crashing('setProperty paminnelser') })).toMatchObject({ sent: 0, problem: 'Google svarade inte som det ska. Ett nytt försök görs i morgon.' });
    expect(at.outbox).toHaveLength(1);
  });
});

describe('two runs at once', () => {
  it.each([1, 2, 3, 4, 5])('never both send: another run begins when the first takes the lock for the %i. time', (times) => {
    const at = busy();
    let left = times;
    const before = (call: string): void => {
      if (call === 'waitLock' && (left -= 1) === 0) at.run(sendReminders);
    };
    send(at, { before });
    expect([...recipients(at)].sort()).toEqual([addresses.client, addresses.recruiter, addresses.coordinator, addresses.buyer].sort());
  });
  it('never both send: another run begins while the first holds the lock', () => {
    const at = busy();
    let begun = 0;
    const before = (call: string): void => {
      if (!call.startsWith('sendEmail') || begun > 0) return;
      begun += 1;
      expect(() => at.run(sendReminders)).toThrow('Någon annan sparar just nu.');
    };
    send(at, { before });
    expect(begun).toBe(1);
    expect(recipients(at)).toHaveLength(4);
  });
});

describe('a register that cannot be read', () => {
  it('sends nothing, says which sheet, and is read again the next day', () => {
    const at = busy();
    const steps = at.sheet('steps');
    at.sheets.splice(at.sheets.indexOf(steps), 1);
    expect(send(at)).toMatchObject({ sent: 0, problem: expect.stringContaining('Bladet Steg finns inte.') });
    expect(logged(at)[0]?.[0]).toBe('fel');
    expect(at.outbox).toEqual([]);
    at.sheets.push(steps);
    expect(send(at)).toMatchObject({ sent: 4, problem: '' });
  });
  it('because a header stands twice names it', () => {
    const at = busy();
    const places = at.sheet('places');
    places.cells = places.cells.map((row, index) => [...row, index === 0 ? 'Id' : '']);
    expect(send(at)?.problem).toContain('Rubriken ”Id” finns 2 gånger på bladet ”Platser”');
  });
});

describe('what the document remembers', () => {
  it('is split over values of less than 9 KB, and still nothing is sent twice', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ kind: 'Person', name: `Rekryterare ${index}`, role: 'rekryterare', email: `r${index}@example.se` }));
    const procurements = many.map(({ name }, index) => procurement({ id: `U-2026-${101 + index}`, recruiter: name }));
    const places = many.flatMap((_, index) =>
      Array.from({ length: 25 }, (_p, place) => waitingPlace({ id: `P-2026-${1001 + 25 * index + place}`, procurement: `U-2026-${101 + index}` })),
    );
    const at = house({ procurements, places, settings: [...persons, ...many] });
    expect(send(at)).toMatchObject({ sent: 40, problem: '' });
    const parts = [...at.properties].filter(([name]) => name.startsWith('paminnelser 2026-11-22'));
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(([, value]) => value.length))).toBeLessThan(9 * 1024);
    goTo('2026-11-23');
    expect(send(at)).toMatchObject({ sent: 0 });
  });
  it('when it is full, nothing is sent that could not be remembered', () => {
    const at = waiting();
    for (let part = 0; part < 50; part += 1) at.properties.set(`paminnelser 2026-11-21 ${part}`, 'x'.repeat(8_400));
    expect(send(at)).toMatchObject({ sent: 0, waiting: 1, problem: expect.stringContaining('minne är fullt') });
    expect(at.outbox).toEqual([]);
  });
});

it('a personal identity number is neither mailed nor logged', () => {
  const at = waiting({ name: 'Städning 811218-9876', note: '811218-9876' });
  send(at);
  expect(JSON.stringify([at.outbox, at.log(), [...at.properties]])).not.toContain('9876');
});

it('a step that is late is told to its roles, once to a person with two', () => {
  const at = house({ procurements: [procurement({ buyer: 'Samordnare Ett' })], steps: [lateStep()], settings: persons });
  send(at);
  expect(recipients(at).filter((to) => to === addresses.coordinator)).toHaveLength(1);
});
