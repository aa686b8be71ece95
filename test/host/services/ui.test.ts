import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

const host = scriptHost({ Sidebar: '<p>Hej</p>' });

describe('the sidebar', () => {
  it('is the file\'s content with the title given to it', () => {
    const answer = host.run("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Kalkyl'))");
    expect(answer).toMatchObject({ ok: true, effects: [{ kind: 'sidebar', title: 'Kalkyl', html: '<p>Hej</p>' }] });
  });

  it.each(['Borta', 'Sidebar.html', '../Sidebar', 'constructor', '__proto__'])('cannot be made of a file that does not exist: %s', (file) => {
    expect(errorOf(host.run('HtmlService.createHtmlOutputFromFile(args[0])', file))).toBe(`Exception: No HTML file named ${file} was found.`);
  });

  it.each(["'<p>Hej</p>'", '{}', 'null', 'sheet', 'undefined'])('cannot show %s', (page) => {
    const answer = host.run(`SpreadsheetApp.getUi().showSidebar(${page})`);
    expect(errorOf(answer)).toMatch(/^Exception: The parameters .*match the method signature/);
    expect(answer.effects).toEqual([]);
  });
});

describe('a dialog', () => {
  const show = (made: string, title = "'Hämta'") => host.run(`SpreadsheetApp.getUi().showModalDialog(${made}, ${title})`);

  it('is a page made of text or of a file, with the title given last, and its size if it has one', () => {
    const page = { kind: 'dialog', title: 'Hämta', html: '<b>Ö</b>' };
    expect(show("HtmlService.createHtmlOutput('<b>Ö</b>').setTitle('Annan').setWidth(420).setHeight(180)").effects).toEqual([{ ...page, width: 420, height: 180 }]);
    expect(show("HtmlService.createHtmlOutput('<b>Ö</b>').append('<i>Ä</i>')").effects).toEqual([{ ...page, html: '<b>Ö</b><i>Ä</i>', width: null, height: null }]);
    expect(show("HtmlService.createHtmlOutput('<b>Ö</b>')").effects).toEqual([{ ...page, width: null, height: null }]);
    expect(show("HtmlService.createHtmlOutputFromFile('Sidebar').setHeight(90)").effects).toEqual([{ ...page, html: '<p>Hej</p>', width: null, height: 90 }]);
  });

  it('does not stop the script, and costs a call', () => {
    const answer = host.run("const page = HtmlService.createHtmlOutput('x'); SpreadsheetApp.getUi().showModalDialog(page, 'Hej'); return sheet.getName()");
    expect(answer).toMatchObject({ ok: true, value: 'Blad1', calls: { reads: 1, writes: 0, others: 2 } });
  });

  it.each(["'<p>Hej</p>'", '{}', 'null', 'sheet', 'undefined'])('cannot show %s', (page) => {
    expect(errorOf(show(page))).toMatch(/^Exception: The parameters .*match the method signature/);
  });

  it.each(['HtmlService.createHtmlOutput(1)', "HtmlService.createHtmlOutput('').setWidth('300px')", "HtmlService.createHtmlOutput('').setHeight(-1)"])('cannot be made by %s', (made) => {
    expect(errorOf(show(made))).toContain('method signature');
  });

  it('needs a title', () => {
    expect(errorOf(show("HtmlService.createHtmlOutput('')", 'undefined'))).toContain('method signature');
  });
});

describe('what runs by itself', () => {
  it.each(["showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))", "showModalDialog(HtmlService.createHtmlOutput(''), 'Hej')"])('on opening shows a menu but not %s', (call) => {
    const answer = host.runBundle(`function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('Min').addToUi(); ui.${call}; }`, 'onOpen');
    expect(errorOf(answer)).toMatch(/^Exception: You do not have permission to call Ui\.\w+\. Required permissions: .*script\.container\.ui$/);
    expect(answer.effects).toMatchObject([{ kind: 'menu' }]);
  });
});

describe('the menu', () => {
  it('is shown when it is added, with its items in order', () => {
    const body = "SpreadsheetApp.getUi().createMenu('Min').addItem('Ett', 'ett').addItem('Två', 'tva').addToUi()";
    const items = [{ caption: 'Ett', functionName: 'ett' }, { caption: 'Två', functionName: 'tva' }];
    expect(host.run(body)).toMatchObject({ ok: true, effects: [{ kind: 'menu', caption: 'Min', items }] });
  });

  it('is not shown when it is not added', () => {
    expect(host.run("SpreadsheetApp.getUi().createMenu('Min').addItem('Ett', 'ett')").effects).toEqual([]);
  });

  it('does not grow after it was added', () => {
    const answer = host.run("const menu = SpreadsheetApp.getUi().createMenu('Min'); menu.addToUi(); menu.addItem('Sen', 'sen')");
    expect(answer.effects).toEqual([{ kind: 'menu', caption: 'Min', items: [] }]);
  });
});

describe('what a script showed', () => {
  it('comes in the order it was asked for, a failure notwithstanding', () => {
    const answer = host.run("spreadsheet.toast('Hej', 'Titel'); sheet.activate(); throw new Error('sedan gick det fel')");
    expect(answer).toMatchObject({ ok: false, error: 'sedan gick det fel' });
    expect(answer.effects).toEqual([{ kind: 'toast', title: 'Titel', message: 'Hej' }, { kind: 'activate', sheetId: 'forsta' }]);
  });
});

describe('service calls', () => {
  it('are counted by kind, and cells by how many were touched', () => {
    const body = "range(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]); range(1, 1, 2, 2).getValues(); sheet.getLastRow(); SpreadsheetApp.flush(); spreadsheet.toast('', '')";
    // One read more: the sheet is looked up by its name.
    expect(host.run(body).calls).toEqual({ reads: 3, writes: 1, flushes: 1, cells: 10, others: 1 });
  });

  it('are as many for a thousand rows as for one', () => {
    const body = 'const r = range(1, 1, args[0], 2); r.setValues(r.getValues())';
    const [one, many] = [host.run(body, 1).calls, host.run(body, 1000).calls];
    expect({ ...many, cells: 0 }).toEqual({ ...one, cells: 0 });
    expect([one.cells, many.cells]).toEqual([4, 4000]);
  });
});
