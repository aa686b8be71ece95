import { describe, expect, it } from 'vitest';
import { settle } from '../support/client';
import { cell, eventsOf, open, soon } from './support/editedWorkbook';

describe('the execution of onEdit', () => {
  it('comes after everybody has been told of the edit', async () => {
    const opened = open();
    opened.tab.dispatch(...cell(0, 0, 'x'));
    opened.tab.send();
    expect(opened.tab.isQuiet()).toBe(false);
    expect(opened.script.runner.log.latest).toEqual([]);
    await soon();
    expect(opened.script.runner.log.latest).toMatchObject([{ functionName: 'onEdit', who: 'anna@example.se', error: '', calls: 3 }]);
  });

  it('shows what it tells in the tab that edited, after an undo too', async () => {
    const opened = open('function onEdit({ range }) { SpreadsheetApp.getActiveSpreadsheet().toast(range.getValues()[0][0] === "" ? "tomt" : "skrivet", "Cell"); }');
    opened.put('x');
    await soon();
    expect(opened.shown).toEqual([{ kind: 'toast', title: 'Cell', message: 'skrivet' }]);
    opened.tab.dispatch('REQUEST_UNDO', {});
    settle(opened.tab);
    await soon();
    expect(opened.shown.slice(1)).toEqual([{ kind: 'toast', title: 'Cell', message: 'tomt' }]);
  });

  it('shows also what it told before it failed', async () => {
    const opened = open('function onEdit() { SpreadsheetApp.getActiveSpreadsheet().toast("nu", "Cell"); throw new Error("fel"); }');
    opened.put('x');
    await soon();
    expect(opened.shown).toHaveLength(1);
  });

  it('is logged with its error', async () => {
    const opened = open();
    opened.put('fel');
    await soon();
    expect(opened.script.runner.log.latest).toMatchObject([{ functionName: 'onEdit', error: 'fel i onEdit' }]);
  });

  it.each(['MailApp.sendEmail("a@b.se", "x", "y")', 'MailApp.getRemainingDailyQuota()', 'ScriptApp.getProjectTriggers()'])('may not do what needs permission: %s', async (call) => {
    const opened = open(`function onEdit() { ${call} }`);
    opened.put('x');
    await soon();
    expect(opened.script.runner.log.latest).toMatchObject([{ error: expect.stringContaining('You do not have permission to call') }]);
  });

  it('does not exist when the script has none', async () => {
    const opened = open('function other() {}');
    opened.put('x');
    await soon();
    expect(opened.script.runner.log.latest).toEqual([]);
  });

  it('lets two more events wait, and loses the others', async () => {
    let type = (): void => {};
    const opened = open(undefined, (_service, member) => member === 'getA1Notation' && type());
    type = () => {
      type = () => {};
      for (const row of [1, 2, 3, 4]) opened.tab.dispatch(...cell(0, row, `${row}`));
      settle(opened.tab);
    };
    opened.put('först');
    await soon();
    expect(eventsOf(opened)).toMatchObject([{ at: 'A1' }, { at: 'A2' }, { at: 'A3' }]);
    expect(opened.script.runner.log.latest.filter(({ error }) => error.startsWith('Händelsen gick förlorad'))).toHaveLength(2);
  });
});
