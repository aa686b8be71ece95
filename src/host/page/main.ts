import { Model, helpers, registries, setTranslationMethod } from '@odoo/o-spreadsheet';
import { teachEngine } from '../engine/added/teach';
import { addCellFunctions } from '../engine/cellFunctions';
import type { Effect, Opening, RunAnswer } from '../engine/protocol';
import { swedishLocale } from '../engine/swedishLocale';
import { showActiveNote } from './activeNote';
import { unfoldArgumentHelp } from './argumentHelp';
import { loadRealm } from './browserRealm';
import { dialogOf } from './dialog';
import { replaceFromFirstKey } from './firstKey';
import { goTo } from './goTo';
import { mountGrid } from './grid';
import { listenForKeys } from './keyboard';
import { menuRuns } from './menuRuns';
import { NoteMarks } from './noteMarks';
import { showNotesOnHover } from './notePopover';
import { pageStorage } from './pageStorage';
import { askBeforeProtected } from './protectedSheets';
import { postRun, scriptRunner, type RunScript } from './runScript';
import { rememberScripts } from './scriptHistory';
import { frameMaker } from './scriptFrame';
import { addScriptMenu } from './scriptMenu';
import { sidebarOf } from './sidebar';
import { sortColumnsUnasked } from './sortColumns';
import { askToReload, showConnection, showRun, showSaved, showToast } from './status';
import { keepTypingInItsRow } from './steadyTyping';
import { inSwedish } from './swedish/inSwedish';
import { askForMeantName, offerDespiteDots } from './swedishNames';
import { nameStyles } from './swedishStyles';
import { offerSwedishTimes } from './swedishTimes';
import { openTransport } from './transport';
import { acceptSwedishNumbers } from './typedNumbers';
import { keepTypedTexts } from './typedTexts';
import { whoAmI, type Who } from './whoAmI';

const read = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

const failed = (error: unknown): void =>
  showToast('Det gick inte', error instanceof Error ? error.message : String(error), 12_000);

/** What the script does when its spreadsheet is opened: its menu. */
const runOnOpen = ({ snapshot }: Opening, who: Who): Promise<RunAnswer> => {
  const sheetId = snapshot.sheets[0]?.id ?? '';
  return postRun({ functionName: 'onOpen', args: [], place: { sheetId, col: 0, row: 0 }, who: who.email() });
};

const start = async (): Promise<void> => {
  // The engine tells its own timings through console.debug.
  console.debug = () => {};
  setTranslationMethod(inSwedish);
  acceptSwedishNumbers();
  keepTypedTexts();
  unfoldArgumentHelp();
  keepTypingInItsRow();
  replaceFromFirstKey();
  rememberScripts();
  offerDespiteDots();
  askForMeantName();
  sortColumnsUnasked();
  offerSwedishTimes();
  teachEngine();
  registries.featurePluginRegistry.add('noteMarks', NoteMarks);
  showNotesOnHover();
  const who = whoAmI();
  const opens = read('/workbook').then((response): Promise<Opening> => response.json());
  const [templates, opening, opened, { realm, functionNames }] = await Promise.all([
    read('/o_spreadsheet.xml').then((response) => response.text()),
    opens,
    opens.then((opening) => runOnOpen(opening, who)),
    loadRealm(),
  ]);
  addCellFunctions(registries.functionRegistry, realm, helpers);

  let run: RunScript = () => Promise.reject(new Error('Arbetsboken är inte öppen än.'));
  const makeFrame = frameMaker(functionNames, () => run, pageStorage());
  const sidebar = sidebarOf(makeFrame);
  const showDialog = dialogOf(makeFrame);

  let connected = true;
  const clientId = crypto.randomUUID();
  const model = new Model(
    opening.snapshot,
    {
      // The engine puts the blank before what it takes for the code: `1 000,12 kr`.
      defaultCurrency: { code: 'kr', symbol: '', position: 'after', decimalPlaces: 2 },
      external: { loadLocales: async () => [swedishLocale] },
      client: { id: clientId, name: `Flik ${new Date().toTimeString().slice(0, 5)}` },
      transportService: openTransport({
        clientId,
        who,
        lastSeen: opening.revisions.at(-1)?.nextRevisionId ?? opening.snapshot.revisionId,
        onConnection: (now) => {
          connected = now;
          showConnection(now);
        },
        onStrange: askToReload,
        onEffects: (effects) => effects.forEach(show),
      }),
    },
    [...opening.revisions],
  );

  const show = (effect: Effect): void => {
    if (effect.kind === 'sidebar') sidebar.show(effect);
    else if (effect.kind === 'toast') showToast(effect.title, effect.message);
    else if (effect.kind === 'menu') addScriptMenu(effect, runFromMenu);
    else if (effect.kind === 'dialog') showDialog(effect);
    else goTo(model, effect);
  };
  const runFromMenu = menuRuns(() => run, failed);
  run = scriptRunner({ model, who, isConnected: () => connected, show, onRun: showRun });
  nameStyles(model);
  askBeforeProtected(model, who.email);
  showActiveNote(model);
  opened.effects.forEach(show);
  showSaved(true);
  model.on('update', 'saved', () => showSaved(model.getters.isFullySynchronized()));
  window.addEventListener('beforeunload', (event) => {
    if (!model.getters.isFullySynchronized()) event.preventDefault();
  });
  await mountGrid(model, templates);
  listenForKeys(sidebar.focus);
  document.body.dataset['ready'] = 'true';
};

start().catch((error: unknown) => {
  document.getElementById('loading')?.replaceChildren('Arbetsboken kunde inte öppnas. Ladda om sidan.');
  failed(error);
});
