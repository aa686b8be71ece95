import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Explained } from './explained';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where Chrome lives on systems that do not put it on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of the browser that the tests drive: the environment's `CHROME`, else an installed Chrome or Chromium,
 * else (on Debian, as root) the distribution's Chromium, installed now.
 *
 * @throws Explained when there is none and none can be installed
 */
export const ensureChromium = (): string => {
  const named = process.env['CHROME'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Explained(`CHROME pekar på ${named}, som inte finns. Peka på en Chrome eller Chromium, eller ta bort CHROME.`);
  }
  return installedChromium() ?? installChromium();
};

const installedChromium = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat(places)
    .find((path) => existsSync(path));

const installChromium = (): string => {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error('Installerar Chromium för testerna (apt-get install chromium) …');
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', 'chromium');
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Explained(
    'Testerna behöver Chrome eller Chromium. Installera Google Chrome, eller på Debian och Ubuntu ' +
      '"sudo apt-get install chromium", eller låt miljövariabeln CHROME peka på en som finns.',
  );
};

const aptGet = (...args: readonly string[]): void => {
  spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
};
