import { describe, expect, it } from 'vitest';
import { joinScript } from '../../../src/host/server/joinScript';
import { nobody } from '../../../src/host/server/speaker';
import { compileBundle } from '../../../src/host/server/nodeRealm';
import { OwnPart } from '../../../src/host/server/own/ownPart';
import { Session } from '../../../src/host/server/session';
import { emptyWorkbook, errorOf, prepareOnce, scriptHost, valueOf } from '../support/scriptHost';

const place = { sheetId: 'forsta', col: 0, row: 0 };

describe('the active user', () => {
  it('is who the tab says', () => {
    const session = new Session(emptyWorkbook(), () => {});
    prepareOnce();
    const script = { bundle: compileBundle('function who() { return Session.getActiveUser().getEmail() }'), htmlFile: () => undefined };
    const { runner } = joinScript(script, session, new OwnPart(), () => nobody);
    const asked = (who?: string) => valueOf(runner.run({ functionName: 'who', args: [], place, ...(who === undefined ? {} : { who }) }));
    expect([asked(), asked(''), asked('anna@example.se')]).toEqual(['', '', 'anna@example.se']);
  });
});

describe('a letter', () => {
  it('is put in the outbox and takes from the quota, one for each recipient', () => {
    const { value, engine } = scriptHost();
    const asked = 'const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail("a@example.se, b@example.se", "Ärende", "Text\\n<b>"); return [before, MailApp.getRemainingDailyQuota()]';
    expect(value(asked)).toEqual([100, 98]);
    expect(engine.own.state.outbox).toMatchObject([{ from: '', to: 'a@example.se, b@example.se', subject: 'Ärende', body: 'Text\n<b>' }]);
  });
  it('beyond the quota is refused', () => {
    const { run, engine } = scriptHost();
    expect(errorOf(run('for (let at = 0; at < 101; at += 1) MailApp.sendEmail("a@example.se", "x", "y")'))).toBe('Exception: Service invoked too many times for one day: email.');
    expect(engine.own.state.outbox).toHaveLength(100);
  });
  it('of the day before does not count', () => {
    const { value, engine } = scriptHost();
    const mail = { time: new Date(Date.now() - 25 * 3_600_000).toISOString(), from: '', to: 'a@example.se', subject: '', body: '' };
    engine.own.change({ kind: 'mail', mail });
    expect(value('return MailApp.getRemainingDailyQuota()')).toBe(100);
  });
  it.each([
    ['""', '"x"', '"y"', 'no recipient'],
    ['"okänd"', '"x"', '"y"', 'Invalid email: okänd'],
    ['"a@b.se,fel"', '"x"', '"y"', 'Invalid email: fel'],
    ['"a@b.se"', '"x".repeat(251)', '"y"', 'Limit Exceeded: Email Subject Length.'],
    ['"a@b.se"', '"x"', '"y".repeat(204801)', 'Limit Exceeded: Email Body Size.'],
  ])('to %s about %s is refused', (to, subject, body, why) => {
    const { run, engine } = scriptHost();
    expect(errorOf(run(`MailApp.sendEmail(${to}, ${subject}, ${body})`))).toContain(why);
    expect(engine.own.state.outbox).toEqual([]);
  });
});

describe('a trigger', () => {
  const create = 'ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(7).create()';
  it('is kept, told, and deleted', () => {
    const { value, engine } = scriptHost();
    expect(value(`${create}; return ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction())`)).toEqual(['daily']);
    expect(engine.own.state.triggers).toMatchObject([{ handler: 'daily', everyDays: 1, atHour: 7 }]);
    expect(value('for (const each of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(each); return ScriptApp.getProjectTriggers()')).toEqual([]);
  });
  it('without a recurrence, at a strange hour, or as the twenty-first is refused', () => {
    const { run } = scriptHost();
    expect(errorOf(run('ScriptApp.newTrigger("daily").timeBased().create()'))).toContain('recurrence');
    expect(errorOf(run('ScriptApp.newTrigger("daily").timeBased().atHour(24)'))).toContain('hour');
    expect(errorOf(run('ScriptApp.newTrigger("daily").timeBased().everyDays(0.5)'))).toContain('days');
    expect(errorOf(run(`for (let at = 0; at < 21; at += 1) ${create}`))).toContain('This script has too many triggers.');
    expect(errorOf(run('ScriptApp.deleteTrigger(sheet)'))).toContain('method signature');
  });
});

describe('a protection', () => {
  it('is one for each sheet, and warns only when told to', () => {
    const { value, engine } = scriptHost();
    expect(value('sheet.protect().setDescription("Rör ej").setWarningOnly(true); return sheet.protect().getDescription()')).toBe('Rör ej');
    expect(engine.model.exportData().sheets).toMatchObject([{ protection: { description: 'Rör ej', warningOnly: true, owner: '' } }]);
  });
  it('lets scripts of everybody through when it only warns, else the owner alone', () => {
    const session = new Session(emptyWorkbook(), () => {});
    prepareOnce();
    const code = `const first = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      function guard(warns) { first().protect().setWarningOnly(warns) }
      function write() { first().appendRow([1]); first().getRange(1, 1, 1, 1).setNotes([['x']]) }`;
    const { runner } = joinScript({ bundle: compileBundle(code), htmlFile: () => undefined }, session, new OwnPart(), () => nobody);
    const run = (who: string, functionName: string, ...args: readonly unknown[]) => errorOf(runner.run({ functionName, args, place, who }));
    run('anna@example.se', 'guard', false);
    expect(run('bo@example.se', 'write')).toMatch(/^Exception: You are trying to edit a protected cell or object\./);
    expect(run('anna@example.se', 'write')).toBe('no error, but null');
    run('anna@example.se', 'guard', true);
    expect(run('bo@example.se', 'write')).toBe('no error, but null');
  });
});
