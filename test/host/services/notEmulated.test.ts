import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

const { run, value } = scriptHost({ Sidebar: '' });

describe('a member that is not emulated says so by its name:', () => {
  it.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.openByUrl("x")', 'SpreadsheetApp.openByUrl'],
    ['spreadsheet.getFormUrl()', 'Spreadsheet.getFormUrl'],
    ['sheet.getSlicers()', 'Sheet.getSlicers'],
    ['range(1, 1).shiftRowGroupDepth(1)', 'Range.shiftRowGroupDepth'],
    ['range(1, 1).notAMember', 'Range.notAMember'],
    ['HtmlService.createTemplate("")', 'HtmlService.createTemplate'],
    ['HtmlService.createHtmlOutputFromFile("Sidebar").addMetaTag("x", "y")', 'HtmlOutput.addMetaTag'],
    ['SpreadsheetApp.getUi().showModelessDialog("x")', 'Ui.showModelessDialog'],
    ['SpreadsheetApp.getUi().createMenu("x").addSubMenu()', 'Menu.addSubMenu'],
  ])('%s', (call, member) => {
    expect(errorOf(run(call))).toBe(`Exception: ${member} är inte emulerad (not emulated).`);
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty', '__defineGetter__', '__lookupGetter__', 'isPrototypeOf', 'toLocaleString'])(
    'not even the inherited %s',
    (member) => expect(errorOf(run('return SpreadsheetApp[args[0]]', member))).toBe(`Exception: SpreadsheetApp.${member} är inte emulerad (not emulated).`),
  );
});

it.each(['UrlFetchApp', 'DriveApp', 'DocumentApp', 'google'])('the service %s is simply not defined', (service) => {
  expect(errorOf(run(`${service}.x()`))).toBe(`${service} is not defined`);
});

it.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'window', 'process', 'require', 'module', 'global', 'structuredClone', 'queueMicrotask'])(
  'what Google lacks is lacking: %s',
  (name) => expect(value(`return typeof ${name}`)).toBe('undefined'),
);

describe('a service', () => {
  it.each(['SpreadsheetApp', 'HtmlService'])('is named %s when it is made a text', (name) => {
    expect(value(`return [${name}.toString(), String(${name}), '' + ${name}, Object.prototype.toString.call(${name})]`)).toEqual([name, name, name, `[object ${name}]`]);
  });

  it.each(['sheet.name = 1', 'delete sheet.getName', "Object.defineProperty(sheet, 'getName', { value: 1 })", 'Object.setPrototypeOf(sheet, {})'])('cannot be changed: %s', (change) => {
    expect(errorOf(run(change))).toBe('Exception: Sheet kan inte ändras.');
  });
});

describe('an error of a service', () => {
  it('is an Exception by its name and as text, and an Error of the script', () => {
    const asked = 'try { sheet.getRange(0, 1, 1, 1) } catch (error) { return [error.name, error.message, String(error), error instanceof Error] }';
    const text = 'The starting row of the range is too small.';
    expect(value(asked)).toEqual(['Exception', text, `Exception: ${text}`, true]);
  });

  it('can be caught, and the script goes on', () => {
    expect(value('told(() => sheet.getRange(0, 1, 1, 1)); range(1, 1).setValues([[4]]); return range(1, 1).getValues()')).toEqual([[4]]);
  });
});
