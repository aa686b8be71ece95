import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { stop as stopBundler } from 'esbuild';
import { ensureChromium } from '../chromium';
import { buildAll } from '../dist';
import { Explained } from '../explained';
import { buildHostPage } from '../hostPage';
import { load } from '../load.mjs';
import { linkedPictures } from '../screenshots/linkedDocuments';
import { openStudio } from '../screenshots/openStudio';
import { linkFaults } from '../screenshots/pictureLinks';
import type { Picture, Studio } from '../screenshots/picture';
import { pictureFolder, pictures } from '../screenshots/pictures';

/** What is used of the host. */
type HostModule = {
  readonly openHost: (options: {
    readonly port: number;
    readonly workbook: string;
    readonly files: Readonly<Record<'dist' | 'page' | 'script', string>>;
  }) => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
};

/**
 * Takes the documents' pictures of the product as it is, on a new workbook that is filled with the demonstration.
 *
 * @param only names of the pictures to take; none is all of them, and then files that are no picture any more go
 */
export default async (only: readonly string[] = []): Promise<void> => {
  const unknown = only.filter((name) => !(name in pictures));
  if (unknown.length > 0) throw new Explained(`Bilden ${unknown.join(', ')} finns inte. Det finns: ${Object.keys(pictures).join(', ')}.`);
  const [{ openHost }] = await Promise.all([load<HostModule>('src/host/server/host.ts'), buildAll(), buildHostPage()]);
  await stopBundler();
  const temporary = mkdtempSync(join(tmpdir(), 'sysselsattningskrav-'));
  console.debug = () => {};
  const files = { dist: 'dist', page: 'src/host/page', script: 'node_modules/.cache/host/page.js' };
  const host = await openHost({ port: 0, workbook: join(temporary, 'arbetsbok.jsonl'), files });
  const missing: string[] = [];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const studio = await openStudio(browser, host.address, new Date().toLocaleDateString('sv-SE'));
    mkdirSync(pictureFolder, { recursive: true });
    for (const [name, picture] of Object.entries(pictures)) {
      if (only.length > 0 && !only.includes(name)) continue;
      try {
        await takePicture(studio, name, picture);
      } catch (error) {
        missing.push(name);
        console.error(`${name}.png: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
    await host.close();
    rmSync(temporary, { recursive: true, force: true });
  }
  if (only.length === 0) removeOthers();
  const faults = [...missing.map((name) => `${name}.png blev inte tagen: se ovan.`), ...linkFaults(linkedPictures(), Object.keys(pictures))];
  if (faults.length > 0) throw new Explained(faults.join('\n'));
};

const takePicture = async (studio: Studio, name: string, { take }: Picture): Promise<void> => {
  const desk = await studio.sitDown();
  try {
    const picture = await take(desk, studio);
    writeFileSync(join(pictureFolder, `${name}.png`), picture);
    console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
  } finally {
    await desk.close();
  }
};

const removeOthers = (): void => {
  for (const file of readdirSync(pictureFolder)) if (!(file.replace(/\.png$/, '') in pictures)) rmSync(join(pictureFolder, file));
};
