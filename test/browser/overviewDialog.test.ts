import type { Frame, FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { registerWorkbook } from '../host/register/support/registerWorkbook';
import { violations } from './support/accessibility';
import { cell } from './support/cell';
import type { Tab } from './support/tab';
import { workplace } from './support/workplace';

type Line = Readonly<Record<string, string | number>>;

const procurement = (number: number, name: string, department: string, more: Line = {}): Line => ({
  id: `U-2026-00${number}`, version: 1, name, department, requirement: 'dialogkrav', status: 'genomförande', contractFrom: '2025-01-01',
  requiredPlaces: 4, agreedPlaces: 4, assistanceShare: 1, monthlyWage: 22_500, ...more,
});
const finished = (number: number, count: number): readonly Line[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `P-2026-${number}0${index}`, version: 1, procurement: `U-2026-00${number}`, place: 'praktik', state: 'avslutad', filled: '2025-02-01', finished: '2025-06-01', outcome: 'studier',
  }));

const { openTab } = workplace({
  prepare: (path) =>
    registerWorkbook(path, {
      procurements: [
        procurement(1, 'Snöröjning', 'TF', { requiredPlaces: 8, agreedPlaces: 6 }),
        procurement(2, 'Målning', 'SB', { status: 'planerad', assistanceShare: '' }),
        procurement(3, '<b>Kaffe</b>', 'KLF'),
      ],
      steps: [{ id: 'S-2026-001', version: 1, procurement: 'U-2026-001', step: 'Kravställning', buyerHours: 10 }],
      places: [...finished(1, 6), ...finished(2, 3), ...finished(3, 3)],
      survey: [{ id: 'E-2026-001', version: 1, procurement: 'U-2026-001', attitudeBefore: 'negativ', attitudeAfter: 'positiv' }],
    }),
});

const choose = async ({ page }: Tab): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await page.getByText('Visa översikten').click();
};
const dialogIn = async (tab: Tab): Promise<{ readonly inside: FrameLocator; readonly frame: Frame }> => {
  const inside = tab.page.frameLocator('#dialog iframe');
  await inside.locator('.overview-head').waitFor();
  const frame = await (await tab.page.locator('#dialog iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The dialog is not open.');
  return { inside, frame };
};
const open = async (tab: Tab) => {
  await choose(tab);
  const dialog = await dialogIn(tab);
  await dialog.inside.locator('.key-figures').waitFor();
  return dialog;
};
const figure = (inside: FrameLocator, title: string) => inside.locator('.key-figure', { has: inside.locator('dt', { hasText: title }) }).locator('.big');
const card = (inside: FrameLocator, title: string) => inside.getByRole('region', { name: title, exact: true });
const overflow = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const focused = (frame: Frame): Promise<string | null | undefined> => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

describe('the overview', () => {
  test('counts the register, filters it from the lists and from a picture, and forgets the filters', async () => {
    const { inside, frame } = await open(await openTab());
    await expect.poll(() => figure(inside, 'Platser').innerText()).toBe('16 → 14 → 12 → 12');
    // 10 h × 600 and two standards of 69 600.
    expect((await figure(inside, 'Merkostnad').innerText()).replace(/\s/g, ' ')).toBe('145 200 kr');
    await inside.getByLabel('Förvaltning', { exact: true }).selectOption('TF');
    await expect.poll(() => figure(inside, 'Platser').innerText()).toBe('8 → 6 → 6 → 6');
    expect((await inside.locator('.filter-count').innerText()).replace(/\s/g, ' ')).toBe('1 av 3 upphandlingar');
    await inside.getByRole('button', { name: 'Rensa filter' }).click();
    await expect.poll(() => figure(inside, 'Upphandlingar').innerText()).toBe('3');
    await inside.getByRole('button', { name: /^SB\. Visa bara/ }).click();
    await expect.poll(() => inside.getByLabel('Förvaltning', { exact: true }).inputValue()).toBe('SB');
    expect(await focused(frame)).toBe('Rensa filter');
    await inside.getByLabel('Status', { exact: true }).selectOption('genomförande');
    await inside.getByText('Inga upphandlingar passar alla filter').waitFor();
  });

  test('shows what came after places of many, and of no small group by any filter', async () => {
    const { inside } = await open(await openTab());
    const outcomes = card(inside, 'Vad som kom efter platserna');
    await outcomes.getByText('Av 12 avslutade platser').waitFor();
    await outcomes.getByText('Innanförskapsakademin 2016–2018 (n = 130)', { exact: true }).waitFor();
    await inside.getByLabel('Förvaltning', { exact: true }).selectOption('KLF');
    await outcomes.getByText('färre än 5 personer').waitFor();
    await inside.getByLabel('Förvaltning', { exact: true }).selectOption('TF');
    await outcomes.getByText('Av 6 avslutade platser').waitFor();
  });

  test('lists what is behind a bar, selects a procurement’s row in the sheet, and shows its name as text', async () => {
    const tab = await openTab();
    await tab.openSheet('Platser');
    const { inside } = await open(tab);
    const status = card(inside, 'Upphandlingar efter status');
    await status.getByRole('button', { name: /^Genomförande/ }).click();
    await status.getByRole('button', { name: '<b>Kaffe</b>' }).click();
    await status.getByText('Rad 4 på bladet Upphandlingar är markerad.').waitFor();
    await tab.page.getByRole('button', { name: 'Stäng', exact: true }).click();
    await tab.page.waitForSelector('.o-sheet.active[title="Upphandlingar"]');
    expect(await tab.page.evaluate(cell.current)).toMatch(/^A4:/);
  });

  test('says in words which procurement has no payback and why', async () => {
    const { inside } = await open(await openTab());
    await card(inside, 'Återbetalning per upphandling').getByText('Utan återbetalning: Andel försörjningsstöd är inte ifylld.').click();
    await card(inside, 'Återbetalning per upphandling').getByRole('button', { name: 'Målning' }).waitFor();
  });

  test('is used by keyboard alone: a bar is opened and closed, and the focus comes back', async () => {
    const tab = await openTab();
    const { inside, frame } = await open(tab);
    await inside.getByLabel('Förvaltning', { exact: true }).focus();
    for (let presses = 0; presses < 20 && !(await focused(frame))?.startsWith('Genomförande'); presses += 1) await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await inside.getByRole('region', { name: 'Genomförande' }).waitFor();
    expect(await inside.getByRole('button', { name: /^Genomförande/ }).getAttribute('aria-expanded')).toBe('true');
    for (let presses = 0; presses < 20 && (await focused(frame)) !== 'Stäng listan'; presses += 1) await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focused(frame)).toMatch(/^Genomförande/);
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('#dialog').waitFor({ state: 'hidden' });
  });
});

test.each([
  ['as it opens', { viewport: { width: 1400, height: 900 } }],
  ['in a small window', { viewport: { width: 1000, height: 600 } }],
  ['at 200 % zoom', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }],
])('axe finds nothing to complain of and nothing is wider than the overview %s, with everything unfolded', async (_, options) => {
  const { inside, frame } = await open(await openTab(options));
  await inside.getByRole('button', { name: /^Genomförande/ }).click();
  const tables = inside.getByRole('button', { name: /^Visa som tabell/ });
  while ((await tables.count()) > 0) await tables.first().click();
  for (const fold of await inside.locator('summary').all()) await fold.click();
  expect(await violations(frame)).toEqual([]);
  expect(await overflow(frame)).toBe(0);
});

describe('when the server does not answer', () => {
  const asks = '**/run';
  const calls = { reads: 0, writes: 0, flushes: 0, cells: 0, others: 0 };
  const isReading = (data: string | null): boolean => data?.includes('readSummary') === true;

  test('the overview says so, and can be tried again', async () => {
    const tab = await openTab();
    await tab.page.route(asks, (route) =>
      isReading(route.request().postData()) ? route.fulfill({ json: { ok: false, error: 'Exception: Service Spreadsheets timed out', effects: [], calls, milliseconds: 1, revisions: [] } }) : route.continue(),
    );
    await choose(tab);
    const { inside } = await dialogIn(tab);
    await inside.getByText('Registret gick inte att läsa. Försök igen.').waitFor();
    await tab.page.unroute(asks);
    await inside.getByRole('button', { name: 'Försök igen' }).click();
    await expect.poll(() => figure(inside, 'Upphandlingar').innerText()).toBe('3');
  });

  test('it says after half a second that it reads, and what was read before stays with its filters', async () => {
    const tab = await openTab();
    const { inside } = await open(tab);
    await inside.getByLabel('Förvaltning', { exact: true }).selectOption('TF');
    let answer = (): void => {};
    const held = new Promise<void>((done) => (answer = done));
    await tab.page.route(asks, async (route) => {
      if (isReading(route.request().postData())) await held;
      await route.continue();
    });
    await inside.getByRole('button', { name: 'Läs registret igen' }).click();
    await inside.getByText('Läser registret …').waitFor();
    expect(await figure(inside, 'Platser').innerText()).toBe('8 → 6 → 6 → 6');
    answer();
    await inside.getByRole('button', { name: 'Läs registret igen' }).waitFor();
    expect(await inside.getByLabel('Förvaltning', { exact: true }).inputValue()).toBe('TF');
  });
});
