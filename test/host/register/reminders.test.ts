import { expect, it } from 'vitest';
import { codeBundle } from '../../../src/build/codeBundle';
import { compileBundle } from '../../../src/host/server/nodeRealm';
import { joinScript } from '../../../src/host/server/joinScript';
import { nobody } from '../../../src/host/server/speaker';
import { OwnPart } from '../../../src/host/server/own/ownPart';
import { Session } from '../../../src/host/server/session';
import { addresses, lateStep, persons, procurement, waitingPlace } from '../../server/reminders/support/register';
import type { Lines } from '../../server/reminders/support/sheetCells';
import { emptyWorkbook, prepareOnce, valueOf } from '../support/scriptHost';
import { registerScript } from './support/registerWorkbook';

const code = await codeBundle();
prepareOnce(code);
const place = { sheetId: 'forsta', col: 0, row: 0 };

const lines: Lines = { procurements: [procurement()], steps: [lateStep()], places: [waitingPlace()], settings: persons };

/** A workbook with a register, and the pushed script beside it. */
const office = (more: Lines = {}) => {
  const script = { bundle: compileBundle(`${code}\n${registerScript('makeRegister', { ...lines, ...more })}`), htmlFile: () => '<p></p>' };
  const { engine, runner } = joinScript(script, new Session(emptyWorkbook(), () => {}), new OwnPart(), () => nobody);
  const run = (functionName: string, ...args: readonly unknown[]) => runner.run({ functionName, args, place, who: addresses.coordinator });
  valueOf(run('makeRegister'));
  return { engine, runner, run, ask: (...args: readonly unknown[]) => valueOf(run('askServer', ...args)), own: () => engine.own.state };
};

it('the reminders are turned on, started by the clock, put in the outbox, and turned off', () => {
  const { own, runner, ask } = office();
  ask('remindDaily');
  ask('remindDaily');
  const [trigger] = own().triggers;
  expect(own().triggers).toMatchObject([{ handler: 'sendDailyReminders', everyDays: 1, atHour: 7 }]);
  expect(runner.fire(trigger?.id ?? '')).toBe(true);
  expect(own().outbox.map(({ to }) => to).sort()).toEqual([addresses.client, addresses.recruiter, addresses.coordinator, addresses.buyer].sort());
  expect(own().outbox[0]?.body).toContain('Öppna registret: http://127.0.0.1/');
  runner.fire(trigger?.id ?? '');
  expect(own().outbox).toHaveLength(4);
  ask('stopReminding');
  expect(own().triggers).toEqual([]);
});

it('the list says whose each thing is, and a press goes to its row wherever it has been sorted', () => {
  const { ask, run } = office({ places: [waitingPlace({ id: 'P-2026-002', procurement: 'U-2026-009' }), waitingPlace()] });
  const todo = ask('readTodo', { kind: 'mine' });
  expect(todo).toMatchObject({ account: addresses.coordinator, problems: [], unaddressed: 0, reminders: { daily: null, latest: null } });
  expect(todo).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ sheet: 'places', row: 'P-2026-001', name: 'Vinterparken', since: '2026-11-19' })]) });
  expect(ask('selectRow', 'places', 'P-2026-001')).toEqual({ found: true, sheet: 'Platser', row: 3, hidden: '' });
  expect(run('askServer', 'selectRow', 'places', 'P-2026-001').effects).toMatchObject([{ kind: 'activate' }, { kind: 'select', zone: { top: 2, bottom: 2 } }]);
  expect(ask('selectRow', 'places', 'P-2026-077')).toMatchObject({ found: false, message: expect.stringContaining('Raden P-2026-077 finns inte längre på bladet Platser.') });
});

it('a proposed status is written only when accepted, and not over somebody else’s', () => {
  const { ask, engine } = office({ procurements: [procurement({ advertised: '2026-10-01', version: '' })] });
  const proposals = () => JSON.parse(JSON.stringify(ask('readTodo', { kind: 'all' }))).proposals;
  expect(proposals()).toMatchObject([{ procurement: 'U-2026-001', from: 'förberedelse', to: 'annonserad' }]);
  expect(ask('acceptStatus', { procurement: 'U-2026-001', from: 'planerad', to: 'annonserad' })).toMatchObject({ kind: 'conflict' });
  expect(ask('acceptStatus', { procurement: 'U-2026-001', from: 'förberedelse', to: 'annonserad' })).toMatchObject({ kind: 'saved' });
  expect(proposals()).toEqual([]);
  expect(engine.own.state.outbox).toEqual([]);
});

it('the list costs the same number of service calls with 10, 1 000 and 10 000 places', () => {
  const figures = [10, 1_000, 10_000].map((rows) => {
    const places = Array.from({ length: rows }, (_, index) => waitingPlace({ id: `P-2026-${1000 + index}` }));
    const { run } = office({ places });
    const answer = run('askServer', 'readTodo', { kind: 'all' });
    const { reads, writes, flushes, others } = answer.calls;
    console.log(`Att göra med ${rows} platser: ${JSON.stringify(answer.calls)}, ${Math.round(answer.milliseconds)} ms`);
    expect(valueOf(answer)).toMatchObject({ total: expect.any(Number), problems: [] });
    return { reads, writes, flushes, others };
  });
  expect(figures[1]).toEqual(figures[0]);
  expect(figures[2]).toEqual(figures[0]);
});
