import { describe, expect, it } from 'vitest';
import type { RunAnswer } from '../../../src/host/engine/protocol';
import { openEngine } from '../../../src/host/server/engine';
import { execute, type ExecuteOptions } from '../../../src/host/server/execute';
import { compileBundle } from '../../../src/host/server/nodeRealm';
import { Session } from '../../../src/host/server/session';
import { client, settle } from '../support/client';
import { emptyWorkbook, errorOf, prepareOnce, valueOf } from '../support/scriptHost';

const code = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  function locked(value) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    sheet().appendRow([value]);
    lock.releaseLock();
    return sheet().getLastRow();
  }
  function forgetful() { LockService.getDocumentLock().waitLock(1000); throw new Error('avbruten'); }
  function twice() { const lock = LockService.getDocumentLock(); lock.waitLock(1); lock.waitLock(1); return 'ja' }
  function thief() { LockService.getDocumentLock().releaseLock(); return 'gjort' }
  function caught() { try { sheet().appendRow([1]) } catch (error) { return String(error) } }
  function read() { return sheet().getDataRange().getValues() }
`;
const bundle = compileBundle(code);
const timeout = 'Exception: Lock timeout: another process was holding the lock for too long.';

const open = (more = '') => {
  prepareOnce();
  const session = new Session(emptyWorkbook(), () => {});
  const engine = openEngine(session.open(), session);
  const run = (functionName: string, args: readonly unknown[] = [], options: ExecuteOptions = {}): RunAnswer =>
    execute({ bundle: more === '' ? bundle : compileBundle(`${code}\n${more}`), htmlFile: () => undefined }, engine, { functionName, args, place: { sheetId: 'forsta', col: 0, row: 0 } }, undefined, options);
  return { session, run };
};

describe('the document lock', () => {
  it('keeps another execution out for as long as it is held', () => {
    const { run } = open();
    const inner: (readonly [string, string])[] = [];
    const before = (service: string, member: string): void => {
      const answer = run('locked', ['inre']);
      inner.push([`${service}.${member}`, answer.ok ? 'in' : answer.error]);
    };
    expect(valueOf(run('locked', ['yttre'], { hook: { before } }))).toBe(6);
    expect(inner).toEqual([
      ['LockService.getDocumentLock', 'in'],
      ['Lock.waitLock', 'in'],
      ['SpreadsheetApp.getActiveSpreadsheet', timeout],
      ['Spreadsheet.getActiveSheet', timeout],
      ['Sheet.appendRow', timeout],
      ['Lock.releaseLock', timeout],
      ['SpreadsheetApp.getActiveSpreadsheet', 'in'],
      ['Spreadsheet.getActiveSheet', 'in'],
      ['Sheet.getLastRow', 'in'],
    ]);
  });
  it('is let go of when the execution ends, however it ends', () => {
    const { run } = open();
    expect(errorOf(run('forgetful'))).toBe('avbruten');
    expect(valueOf(run('locked', [1]))).toBe(1);
  });
  it('may be taken twice by the one who holds it, and is not let go of by another', () => {
    const { run } = open();
    expect(valueOf(run('twice'))).toBe('ja');
    const tried: string[] = [];
    const after = (_service: string, member: string): void => {
      if (member !== 'waitLock') return;
      tried.push(String(valueOf(run('thief'))), errorOf(run('locked', [2])));
    };
    run('locked', [1], { hook: { after } });
    expect(tried).toEqual(['gjort', timeout]);
  });
});

describe('the hook around service calls', () => {
  it('may let a person edit in between', () => {
    const { run, session } = open();
    const anna = client(session, 'anna');
    let edits = 0;
    const after = (_service: string, member: string): void => {
      if (member !== 'appendRow') return;
      edits += 1;
      settle(anna);
      anna.type('B1', 'Anna');
      settle(anna);
    };
    expect(valueOf(run('locked', ['skript'], { hook: { after } }))).toBe(1);
    expect([valueOf(run('read')), edits]).toEqual([[['skript', 'Anna']], 1]);
  });
  it('may throw before the call, which then is not made, or after it', () => {
    const { run } = open();
    const failing = (_service: string, member: string): void => {
      if (member === 'appendRow') throw new Error('Service error');
    };
    expect(valueOf(run('caught', [], { hook: { before: failing } }))).toBe('Exception: Service error');
    expect(valueOf(run('read'))).toEqual([['']]);
    expect(valueOf(run('caught', [], { hook: { after: failing } }))).toBe('Exception: Service error');
    expect(valueOf(run('read'))).toEqual([[1]]);
  });
});

describe('an execution inside another', () => {
  const everything = `
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const one = book.getActiveSheet();
    const cells = one.getRange(1, 1, 2, 2);
    cells.setValues([[1, 2], [3, '=A1+B1']]).setNotes([['a', ''], ['', '']]).setBackground('#FFEEDD').setFontWeights([['bold', 'bold'], ['normal', 'normal']]);
    cells.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2'], true).setHelpText('h').build());
    one.protect().setDescription('d').setWarningOnly(true);
    one.insertRowsAfter(2, 1).insertColumnsAfter(2, 1);
    one.hideColumns(5);
    const own = PropertiesService.getDocumentProperties();
    own.setProperty('outer', String(Number(own.getProperty('outer')) + 1));
    MailApp.sendEmail('a@example.se', 'x', 'y');
    ScriptApp.newTrigger('read').timeBased().everyDays(1).create();
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(300), 'Hej');
    one.setActiveRange(one.getRange(2, 2, 1, 1));
    SpreadsheetApp.flush();
    return [Session.getActiveUser().getEmail(), one.getRange(1, 1, 2, 2).getValues(), one.getRange(1, 1, 1, 1).getNotes(), book.getCurrentCell().getA1Notation()];`;

  it.each(['before', 'after'] as const)('can be run %s any service call, and each has its own place, effects, cost and revisions', (when) => {
    const { run, session } = open(`function everything() {${everything}}
      function inner() { sheet().getRange(9, 9, 1, 1).setValues([[Number(sheet().getRange(9, 9, 1, 1).getValues()[0][0]) + 1]]); return SpreadsheetApp.getActiveSpreadsheet().getCurrentCell().getA1Notation() }`);
    run('everything');
    const alone = run('everything');
    const calls: string[] = [];
    const made: string[] = [];
    const hook = (service: string, member: string): void => {
      const answer = run('inner');
      expect(answer).toMatchObject({ ok: true, value: 'A1', effects: [], calls: { reads: 1, writes: 1 } });
      made.push(...answer.revisions);
      calls.push(`${service}.${member}`);
    };
    const revisions = session.open().revisions.length;
    const answer = run('everything', [], { hook: { [when]: hook } });
    expect(answer).toMatchObject({ ok: true, value: ['', [[1, 2], [3, 3]], [['a']], 'B2'], calls: alone.calls });
    expect(answer.effects).toEqual(alone.effects);
    expect(calls.length).toBeGreaterThan(40);
    expect(made).toHaveLength(calls.length);
    expect(answer.revisions.length).toBeGreaterThan(5);
    const all = session.open().revisions.slice(revisions).map(({ nextRevisionId }) => nextRevisionId);
    expect([...made, ...answer.revisions].sort()).toEqual([...all].sort());
  });
});
