import { door } from '../../contract/door';
import type { RunAnswer, RunRequest } from '../engine/protocol';
import { element } from './element';

/** What every service call costs in Google, in seconds: from its published measurements. */
const secondsPerCall = [0.1, 0.3] as const;

const seconds = (value: number): string => value.toFixed(1).replace('.', ',');

/** A number of things, with the word for one of them and for several. */
const counted = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

/** The line at the bottom: whether what was typed has reached the server, and what the last script execution cost. */
export const showSaved = (saved: boolean): void => {
  const text = saved ? 'Allt är sparat' : 'Sparar …';
  const shown = element('saved', HTMLElement);
  if (shown.textContent !== text) shown.textContent = text;
};

export const showConnection = (connected: boolean): void => {
  element('connection', HTMLElement).textContent = connected ? '' : 'Ingen kontakt med servern';
  const alarm = element('alarm', HTMLElement);
  alarm.hidden = connected;
  alarm.textContent = connected
    ? ''
    : 'Ingen kontakt med servern. Det du skriver finns kvar här och sparas när servern är tillbaka – stäng inte fliken.';
};

export const showRun = ({ functionName, args }: RunRequest, { calls, milliseconds }: RunAnswer): void => {
  const all = calls.reads + calls.writes + calls.flushes + calls.others;
  const [low, high] = secondsPerCall;
  element('technique', HTMLElement).hidden = false;
  element('last-run', HTMLElement).textContent =
    `Senaste körning: ${functionName === door ? `sidopanelen, ${String(args[0])}` : functionName}, ` +
    `${counted(all, 'tjänsteanrop', 'tjänsteanrop')} (${counted(calls.reads, 'läsning', 'läsningar')}, ` +
    `${counted(calls.writes, 'skrivning', 'skrivningar')}, ${counted(calls.cells, 'cell', 'celler')}), ${Math.round(milliseconds)} ms här, i Google ungefär ${seconds(all * low)}–${seconds(all * high)} s`;
};

/** A short message that goes away by itself; one about a failure stays longer. */
export const showToast = (title: string, message: string, milliseconds = 6_000): void => {
  const toast = document.createElement('div');
  toast.className = 'toast-message';
  const heading = document.createElement('strong');
  heading.textContent = title;
  toast.append(heading, message);
  element('toasts', HTMLElement).append(toast);
  setTimeout(() => toast.remove(), milliseconds);
};

/** The server has a history that this tab cannot follow: say so, and let the person choose when to load it. */
export const askToReload = (): void => {
  const alarm = element('alarm', HTMLElement);
  const button = document.createElement('button');
  button.textContent = 'Läs in igen';
  button.addEventListener('click', () => location.reload());
  alarm.replaceChildren('Arbetsboken på servern är en annan än den som visas här. Ändringar sparas inte.', button);
  alarm.hidden = false;
};
