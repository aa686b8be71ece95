import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codeBundle } from '../../src/build/codeBundle';
import { runnerOf } from '../../src/build/demo/fillRegister';
import { dialogs as windows } from '../../src/contract/dialogs';
import { panels, type PanelName } from '../../src/contract/panels';
import { compileBundle } from '../../src/host/server/nodeRealm';
import { openWorkbook } from '../../src/host/server/openWorkbook';
import { keysOf } from '../../src/model/mapValues';
import { payloads } from '../host/register/safety/support/injections';
import { requiredValues, textColumns } from '../host/register/safety/support/textColumns';
import { prepareOnce } from '../host/support/scriptHost';
import { sidebarFrame } from './support/accessibility';
import { procurementPanel } from './support/procurementPanel';
import { theirStudy } from './support/theirStudy';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const sheet = 'Upphandlingar';
const columns = textColumns('procurements');
const packed = Array.from({ length: Math.ceil(payloads.length / columns.length) }, (_, row) => payloads.slice(row * columns.length, (row + 1) * columns.length));
/** Rows whose text columns hold all payloads, and then a row for each, called by it. */
const rows = [
  ...packed.map((texts) => [...requiredValues('procurements'), ...columns.map((column, index) => ({ column, after: texts[index] ?? 'slut' }))]),
  ...payloads.map((name) => Object.entries({ name, department: 'KLF', status: 'planerad', requirement: 'ej beslutat', plannedStart: '2026-01-15', buyer: 'Upphandlare Ett' }).map(([column, after]) => ({ column, after }))),
];
const code = await codeBundle();
const maker = `function createExamples() {
  repairRegister();
  const settings = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Inställningar');
  settings.getRange(settings.getLastRow() + 1, 1, 1, 5).setValues([['Person', 'Upphandlare Ett', '', 'upphandlare', 'upphandlare@example.se']]);
  for (const values of ${JSON.stringify(rows)}) {
    const answer = askServer('createRow', { sheet: 'procurements', values: values });
    if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  }
  askServer('sendReminders');
}`;

const { openTab, host } = workplace({
  prepare: (path) => {
    prepareOnce(code);
    openWorkbook(path, { bundle: compileBundle(`${code}\n${maker}`), htmlFile: () => '<p></p>' });
  },
});

/** On one line, without what is not seen and without the apostrophe that marks a text. */
const oneLine = (text: string): string => text.replace(/[\s\u0000\u200b\u2060\ufeff]+/g, ' ').replace(/^[ ']+/, '').trim();
const texts = payloads.map(oneLine);

/** What no part of the product makes: what a text would have become if it were read as HTML. */
const foreign =
  'img, iframe:not(.realm, #sidebar iframe), object, embed, template:not(#start), math, base, video, audio, marquee, svg script, meta[http-equiv], link[rel=stylesheet][href*="exempel"], a[href^="javascript"], a[href^="data"], [onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]';
const made = (place: Page | Frame): Promise<readonly string[]> => place.evaluate((selector) => [...document.body.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML), foreign);
const scripts = (place: Page | Frame): Promise<number> => place.evaluate(() => document.scripts.length);

/** Notes every dialog that a script opens. */
const watched = async (): Promise<{ readonly tab: Tab; readonly dialogs: readonly string[] }> => {
  const tab = await openTab();
  const dialogs: string[] = [];
  tab.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { tab, dialogs };
};
const shown = async (frame: Frame): Promise<string> =>
  oneLine(await frame.evaluate(() => [document.body.textContent, ...[...document.querySelectorAll('input, textarea')].map((field) => ('value' in field ? String(field.value) : ''))].join(' ')));

test('Upphandling shows them as text, in its fields, its headings and its history', async () => {
  const { tab, dialogs } = await watched();
  for (const [index, fields] of packed.entries()) {
    const panel = await procurementPanel(tab, sheet, `A${index + 2}`, '');
    await panel.sidebar.getByText(new RegExp(`U-\\d{4}-${String(index + 1).padStart(3, '0')}`)).first().waitFor();
    const frame = await sidebarFrame(tab);
    const before = await scripts(frame);
    for (const fold of await panel.sidebar.locator('summary').all()) if (!(await fold.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await fold.click();
    await panel.sidebar.locator('.history-head').first().waitFor();
    const text = await shown(frame);
    expect(fields.map(oneLine).filter((field) => !text.includes(field))).toEqual([]);
    const history = oneLine((await panel.sidebar.locator('.history-head + p').allTextContents()).join(' '));
    expect(fields.map(oneLine).filter((field) => !history.includes(field))).toEqual([]);
    expect(await made(frame)).toEqual([]);
    expect(await scripts(frame)).toBe(before);
  }
  expect(await made(tab.page)).toEqual([]);
  expect(dialogs).toEqual([]);
});

test('Att göra shows them as text', async () => {
  const { tab, dialogs } = await watched();
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText('Att göra och påminnelser').click();
  await tab.sidebar.getByText(/saker att göra/).waitFor();
  const frame = await sidebarFrame(tab);
  const more = tab.sidebar.getByRole('button', { name: /^Visa \d+ till av/ });
  while (await more.isVisible()) await more.click();
  const names = (await tab.sidebar.locator('.warnings h2').allTextContents()).map(oneLine);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !texts.some((text) => name.startsWith(text)) && !name.startsWith('+… U-'))).toEqual([]);
  expect(await made(frame)).toEqual([]);
  expect(dialogs).toEqual([]);
});

/** A study whose texts they are. */
const studyOfThem = async (): Promise<void> => {
  const [title = '', ...names] = packed[0] ?? [];
  await (await runnerOf(host().address))('askServer', 'createStudy');
  await theirStudy(host().address, (study) => ({
    ...study,
    fields: { ...study.fields, title },
    assumptions: [...study.assumptions, ...names.slice(0, 6).map((name) => [name, name] as const)],
    before: names.map((name) => ({ source: name, months: name, amount: name, share: name, caseName: name, persons: name })),
  }));
};

test.each(keysOf(panels))('the panel %s makes nothing of them', async (name) => {
  if (name === 'study') await studyOfThem();
  const { tab, dialogs } = await watched();
  await tab.goToCell(sheet, 'A2');
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText(panels[name].menu, { exact: true }).click();
  const shownName = new Set<PanelName>(['todo', 'help']).has(name) ? /\w{20}/ : oneLine(packed[0]?.[0] ?? '').slice(0, 20);
  await tab.sidebar.locator('main:not([hidden])').getByText(shownName).first().waitFor();
  const frame = await sidebarFrame(tab);
  for (const fold of await frame.locator('summary:visible').all()) await fold.click();
  expect(await made(frame)).toEqual([]);
  expect(dialogs).toEqual([]);
});

test.each(keysOf(windows))('the window %s makes nothing of them', async (name) => {
  const { tab, dialogs } = await watched();
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText(windows[name].menu, { exact: true }).click();
  const frame = await (await tab.page.locator('.dialog-page').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The window is not open.');
  await frame.getByText(oneLine(payloads[0] ?? '').slice(0, 12)).first().waitFor({ state: 'attached' });
  for (const fold of await frame.locator('summary:visible').all()) await fold.click();
  expect(await made(frame)).toEqual([]);
  expect(dialogs).toEqual([]);
});

test('the grid and the outbox show them as text', async () => {
  const { tab, dialogs } = await watched();
  for (const [index, payload] of payloads.entries()) {
    expect(oneLine(await tab.cellText(sheet, `C${packed.length + index + 2}`))).toBe(oneLine(payload));
  }
  await tab.page.goto(`${host().address}/utkorg`);
  await tab.page.getByText('Det här väntar på dig').first().waitFor();
  expect(await made(tab.page)).toEqual([]);
  expect(dialogs).toEqual([]);
});
