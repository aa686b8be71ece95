import type { Frame, FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { registerWorkbook } from '../host/register/support/registerWorkbook';
import { spaced } from '../sidebar/spaced';
import { violations } from './support/accessibility';
import type { Tab } from './support/tab';
import { workplace } from './support/workplace';

type Line = Readonly<Record<string, string | number>>;

const procurement = (number: number, name: string, department: string, more: Line = {}): Line => ({
  id: `U-2026-00${number}`, version: 1, name, department, requirement: 'dialogkrav', status: 'genomförande', contractFrom: '2025-01-01',
  requiredPlaces: 4, agreedPlaces: 4, assistanceShare: 1, monthlyWage: 22_500, ...more,
});
const finished = (number: number, outcomes: readonly string[]): readonly Line[] =>
  outcomes.map((outcome, index) => ({
    id: `P-2026-${number}0${index}`, version: 1, procurement: `U-2026-00${number}`, place: 'praktik', state: 'avslutad', filled: '2025-02-01', finished: '2025-06-01', outcome, stepsUp: 1,
  }));

const filled = {
  prepare: (path: string) =>
    registerWorkbook(path, {
      procurements: [
        procurement(1, 'Snöröjning', 'TF', { requiredPlaces: 8, agreedPlaces: 6 }),
        procurement(2, 'Målning', 'SB', { contractFrom: '2026-02-01', deviation: 'Ett hus såldes', agreedPlaces: 3 }),
        procurement(3, '<b>Kaffe</b>', 'KLF', { status: 'avbruten', assistanceShare: '', contractFrom: '2024-01-01' }),
      ],
      steps: [{ id: 'S-2026-001', version: 1, procurement: 'U-2026-001', step: 'Kravställning', buyerHours: 10 }],
      places: [...finished(1, ['studier', 'studier', 'arbetslös', 'eget företag', 'eget företag', 'eget företag']), ...finished(2, ['arbetslös', 'arbetslös', 'arbetslös'])],
      survey: [{ id: 'E-2026-001', version: 1, procurement: 'U-2026-001', attitudeBefore: 'negativ', attitudeAfter: 'positiv' }],
      assumptions: [{ name: 'Timkostnad', value: 700, unit: 'kr per timme', source: 'Löneavtalet' }],
    }),
};

const choose = async (tab: Tab): Promise<FrameLocator> => {
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.locator('.o-menu-item', { hasText: 'Rapport till styrgruppen' }).click();
  return tab.page.frameLocator('#dialog iframe');
};
const open = async (tab: Tab): Promise<{ readonly inside: FrameLocator; readonly frame: Frame }> => {
  const inside = await choose(tab);
  await inside.locator('.sheet').waitFor();
  const frame = await (await tab.page.locator('#dialog iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The dialog is not open.');
  return { inside, frame };
};
const part = (inside: FrameLocator, title: string) => inside.locator('.sheet').getByRole('region', { name: title, exact: true });
const rows = async (inside: FrameLocator, table: string): Promise<readonly string[]> => {
  const texts = await inside.getByRole('table', { name: table, exact: true }).locator('tbody tr').allInnerTexts();
  return texts.map((text) => spaced(text.replace(/\t/g, ' | ')));
};
const shownParts = (inside: FrameLocator): Promise<readonly string[]> => inside.locator('.report-part > h2').filter({ visible: true }).allInnerTexts();

describe('the report to the steering group', () => {
  const { openTab } = workplace(filled);

  test('has the figures of the register, what they rest on, and texts of cells as texts', async () => {
    const { inside } = await open(await openTab());
    const figures = await rows(inside, 'Nyckeltal');
    expect(figures).toContainEqual('Platser | 16 → 13 → 9 → 9 | krävda → överenskomna → tillsatta → avslutade');
    // 10 h × 700 and a standard of 116 h × 700; the cancelled one costs nothing.
    expect(figures).toContainEqual('Merkostnad, hittills och väntad | 88 200 kr | 7 000 kr hittills i 1 med registrerade timmar; resten är schablon för 1');
    // (6 + 3) × 175 000.
    expect(figures).toContainEqual('Väntad intäkt för kommunen, per år | 1 575 000 kr | alla 2 upphandlingar');
    expect(await rows(inside, 'Avvikelser från avtalen')).toEqual(['Snöröjning U-2026-001 | 8 | 6 | Skäl saknas', 'Målning U-2026-002 | 4 | 3 | Ett hus såldes']);
    // 88 200 × 86 600 / 69 600, and 9 × 485 000.
    expect(await rows(inside, 'Kommunen och samhället, var för sig')).toEqual([
      expect.stringContaining('Kommunen | 88 200 kr | 1 575 000 kr (2 av 2)'),
      expect.stringContaining('Samhället | 109 743 kr | 4 365 000 kr (2 av 2)'),
    ]);
    // 7 000 × 12 / (6 × 175 000) and 81 200 × 12 / (3 × 175 000).
    expect(await rows(inside, 'Upphandlingarna')).toEqual([
      'Snöröjning U-2026-001 | TF | Dialogkrav | Genomförande | 8 → 6 → 6 → 6 | 0,1 mån',
      'Målning U-2026-002 | SB | Dialogkrav | Genomförande | 4 → 3 → 3 → 3 | 1,9 mån',
      '<b>Kaffe</b> U-2026-003 | KLF | Dialogkrav | Avbruten | 4 → 4 → 0 → 0 | –',
    ]);
    expect(await rows(inside, 'Antaganden')).toContainEqual('Timkostnad | 700 | kr per timme | kommunens (rapporten: 600) | Löneavtalet');
    expect(await inside.locator('.report-head').innerText()).toContain('1 av 14 antaganden ändrade av kommunen');
    await inside.getByText('1 leverantör har svarat').waitFor();
  });

  test('shows what came after nine places, and of no small group by any choice', async () => {
    const { inside } = await open(await openTab());
    const outcomes = part(inside, 'Utfall');
    await outcomes.getByText(/Av 9 avslutade platser ledde 33,3\s% till arbete och 55,6\s% till arbete eller studier/).waitFor();
    await outcomes.getByText(/9\s+steg upp på trappan/).waitFor();
    await outcomes.getByText('Efter förvaltning och år: visas inte.').waitFor();
    for (const department of ['TF', 'SB']) {
      await inside.getByLabel('Förvaltning', { exact: true }).selectOption(department);
      await outcomes.getByText('Visas inte: det gäller färre än 5 personer').waitFor();
      expect(await outcomes.innerText()).not.toMatch(/avslutade platser ledde|steg upp på trappan/);
    }
    await inside.getByLabel('Förvaltning', { exact: true }).selectOption('');
    await inside.getByLabel('2025', { exact: true }).check();
    await outcomes.getByText('Visas inte: det gäller färre än 5 personer').waitFor();
    await inside.getByLabel('2026', { exact: true }).check();
    await outcomes.getByText('När flera år är valda visas utfallet år för år').waitFor();
    expect(await rows(inside, 'Vad som kom efter platserna, efter år')).toEqual(['2025 | visas inte | – | – | –', '2026 | visas inte | – | – | –']);
    await inside.getByLabel('2024', { exact: true }).check();
    await outcomes.getByText('Av 9 avslutade platser ledde').waitFor();
  });

  test('prints the chosen parts and nothing of the window, by a press', async () => {
    const tab = await openTab();
    const { inside, frame } = await open(tab);
    expect(await shownParts(inside)).toEqual(['Projektets mål', 'Nyckeltal och platser', 'Utfall', 'Ekonomi', 'Upphandlingarna', 'Varningar', 'Antaganden', 'Avgränsningar']);
    for (const title of ['Nyckeltal och platser', 'Utfall', 'Ekonomi', 'Varningar', 'Antaganden']) await inside.getByRole('checkbox', { name: title }).uncheck();
    await tab.page.emulateMedia({ media: 'print' });
    expect(await shownParts(inside)).toEqual(['Projektets mål', 'Upphandlingarna', 'Avgränsningar']);
    await frame.evaluate(() => document.body.classList.add('on-paper'));
    expect(await inside.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).padding)).toBe('0px');
    await frame.evaluate(() => document.body.classList.remove('on-paper'));
    expect(await inside.locator('button, input, select, textarea, a').filter({ visible: true }).count()).toBe(0);
    await inside.getByText('Beloppen visar en storleksordning').waitFor();
    await tab.page.emulateMedia({ media: 'screen' });
    await frame.evaluate(() => window.addEventListener('beforeprint', () => (document.title = `skriver ut ${document.title}`)));
    await inside.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
    await expect.poll(() => frame.title()).toMatch(/^skriver ut Rapport till styrgruppen \d{4}/);
  });

  test('draws its pictures for paper when it is printed from a narrow window', async () => {
    const tab = await openTab();
    const { inside, frame } = await open(tab);
    await tab.page.setViewportSize({ width: 400, height: 700 });
    const drawn = (): Promise<number> => frame.evaluate(() => document.querySelector<SVGSVGElement>('.sheet .chart-picture > svg')?.viewBox.baseVal.width ?? 0);
    await expect.poll(drawn).toBeLessThan(400);
    await frame.evaluate(() => window.addEventListener('beforeprint', () => (document.title = `${document.querySelector('.sheet .chart-picture > svg')?.getAttribute('viewBox')}`)));
    await inside.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
    // 180 mm at 96 to the inch.
    await expect.poll(() => frame.title()).toMatch(/^0 0 680 /);
    await expect.poll(drawn).toBeLessThan(400);
  });

  test('keeps what is written for the next time, and refuses an identity number', async () => {
    const tab = await openTab();
    const { inside, frame } = await open(tab);
    await inside.getByLabel('Kommun', { exact: true }).fill('Storköpings kommun');
    await inside.getByLabel('Sammanfattning').fill('Fem <b>har</b> fått jobb.');
    await inside.getByLabel('Beslut som behövs').fill('Ring 19811218-9876');
    await inside.getByText('Här står något som kan läsas som ett personnummer').waitFor();
    await frame.evaluate(() => window.addEventListener('beforeprint', () => (document.title = 'skriver ut')));
    await inside.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
    expect(await inside.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await frame.title()).toMatch(/^Rapport till styrgruppen Storköpings kommun/);
    expect(await inside.locator('.sheet').innerText()).not.toContain('9876');
    expect(await frame.evaluate(() => JSON.stringify(localStorage))).not.toContain('9876');
    expect(await violations(frame)).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('#dialog').waitFor({ state: 'hidden' });
    const again = await open(tab);
    await again.inside.locator('.written', { hasText: 'Fem <b>har</b> fått jobb.' }).waitFor();
    expect(await again.inside.getByLabel('Beslut som behövs').inputValue()).toBe('');
    await again.inside.getByRole('heading', { name: /^Storköpings kommun/ }).waitFor();
  });

  test.each([320, 640])('fits in a window of %i, without anything for axe to complain of', async (width) => {
    const tab = await openTab();
    const { frame } = await open(tab);
    await tab.page.setViewportSize({ width, height: 640 });
    await expect.poll(() => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  });
});

describe('without a procurement in the register', () => {
  const { openTab } = workplace({ prepare: (path) => registerWorkbook(path, {}) });

  test('it says what to do instead, and prints nothing', async () => {
    const inside = await choose(await openTab());
    await inside.getByRole('heading', { name: 'Det finns inget att rapportera än' }).waitFor();
    expect(await inside.getByRole('button', { name: 'Skriv ut' }).getAttribute('aria-disabled')).toBe('true');
    expect(await inside.locator('.sheet, .report-choices').count()).toBe(0);
  });
});
