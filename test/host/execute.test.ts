import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost, valueOf } from './support/scriptHost';

const corner = { sheetId: 'forsta', col: 0, row: 0 };

describe('each execution starts from the bundle\'s first line', () => {
  const { runBundle } = scriptHost();
  const counter = 'var count = 0; function up() { count += 1; globalThis.extra = (globalThis.extra || 0) + 1; Array.prototype.mine = 1; return [count, extra, [].mine] } function look() { return typeof [].mine }';

  it('and keeps nothing of the one before', () => {
    expect([valueOf(runBundle(counter, 'up')), valueOf(runBundle(counter, 'up')), valueOf(runBundle(counter, 'look'))]).toEqual([[1, 1, 1], [1, 1, 1], 'undefined']);
  });

  it('and an error there is the answer', () => {
    expect(errorOf(runBundle('throw new Error("vid start"); function f() {}', 'f'))).toBe('vid start');
  });

  it('but what it wrote in the workbook stays', () => {
    const write = 'function f(value) { const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell(); const before = cell.getValues()[0][0]; cell.setValues([[value]]); return before }';
    expect([runBundle(write, 'f', [1]), runBundle(write, 'f', [2])].map(valueOf)).toEqual(['', 1]);
  });
});

describe('a function is not found when', () => {
  const { runBundle } = scriptHost();
  const bundle = 'function hidden_() {} var notFunction = 1; const arrow = () => 1; let late = function () {}; class Kind {} function f() { function inner() {} return 1 }';

  it.each([
    ['nobody declares it', 'borta'],
    ['its name ends with _', 'hidden_'],
    ['it is a value', 'notFunction'],
    ['it is no function declaration', 'arrow'],
    ['it is a variable', 'late'],
    ['it is a class', 'Kind'],
    ['it is declared inside another', 'inner'],
    ['it is a service', 'SpreadsheetApp'],
    ["it is a service's member", 'SpreadsheetApp.flush'],
    ["it is the language's own", 'eval'],
    ["it is the language's own, too", 'parseInt'],
    ['every object has it', 'toString'],
    ['every object has it, too', 'constructor'],
    ['it is a program', 'f();f'],
    ['it is a call', 'f()'],
    ['it is empty', ''],
    ['it has another line', 'f\n'],
    ['it is __proto__', '__proto__'],
  ])('%s', (_why, name) => {
    expect(errorOf(runBundle(bundle, name))).toBe(`Script function not found: ${name}`);
  });

  it('and Swedish letters are no reason', () => {
    expect(valueOf(runBundle('function räknaÅtta() { return 8 }', 'räknaÅtta'))).toBe(8);
  });
});

describe('an execution that takes too long', () => {
  const host = scriptHost();
  const limit = 60;
  const run = (body: string) => host.runBundle(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); function f() { ${body} }`, 'f', [], corner, limit);

  it.each([
    ['computing', 'while (true);'],
    ['catching whatever stops it', 'while (true) try { while (true); } catch (error) { }'],
    ['writing to the workbook', 'for (let row = 0; ; row += 1) sheet.getRange(1 + row % 9, 1, 1, 1).setValues([[row]])'],
    ['writing, whatever is said about it', 'for (let row = 0; ; row += 1) try { sheet.getRange(1 + row % 9, 1, 1, 1).setValues([[row]]) } catch (error) { }'],
    ['when it is loaded', '} while (true); function g() {'],
  ])('is stopped while %s', (_what, body) => {
    expect(errorOf(run(body))).toMatch(/^(Exception: )?Exceeded maximum execution time$/);
  });

  it('leaves a workbook that works, and is the same to everybody', () => {
    expect(host.run('range(20, 1).setValues([["efteråt"]])')).toMatchObject({ ok: true });
    const again = scriptHost({}, host.session.open());
    expect(again.engine.model.exportData().sheets).toEqual(host.engine.model.exportData().sheets);
  });

  it('is let be when it is quick', () => expect(run('return 1')).toMatchObject({ ok: true, value: 1 }));
});

describe('what an execution changed', () => {
  const { run, session } = scriptHost();
  const last = (count: number): readonly string[] => session.open().revisions.slice(-count).map(({ nextRevisionId }) => nextRevisionId);

  it('comes back as its revisions, in order', () => {
    const { revisions } = run('range(1, 1).setValues([["ett"]]); range(2, 1, 1, 2).setValues([["två", "tre"]])');
    expect(revisions).toHaveLength(2);
    expect(revisions).toEqual(last(2));
  });

  it('comes back when it failed afterwards, too', () => {
    const answer = run('range(3, 1).setValues([["kvar"]]); throw new Error("sedan fel")');
    expect(answer).toMatchObject({ ok: false, revisions: last(1) });
  });

  it('is nothing when it only read', () => expect(run('return sheet.getLastRow()').revisions).toEqual([]));
});

describe('an error reaches the failure handler', () => {
  const { run } = scriptHost();

  it.each([
    ['with its message', 'throw new Error("fel")', 'fel'],
    ['named Exception when a service refused', 'sheet.getRange(0, 1, 1, 1)', 'Exception: The starting row of the range is too small.'],
    ['as the text that was thrown', 'throw "text"', 'text'],
    ['when null was thrown', 'throw null', 'null'],
    ['when the script is wrong', 'inte.definierad', 'inte is not defined'],
    ['of a class of its own', 'class Fel extends Error {} throw new Fel("eget")', 'eget'],
  ])('%s', (_how, body, expected) => expect(errorOf(run(body))).toBe(expected));
});
