import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Explained } from './explained';
import { readTool } from './tool';

/** What stands in `.clasp.json` until a municipality puts its own script there: clasp lists no files without any. */
export const noScript = 'KLISTRA-IN-SKRIPT-ID';

/**
 * The files that clasp would push, as clasp itself says. Needs no login.
 *
 * @returns paths such as `dist/Code.js`
 */
export const filesToPush = async (): Promise<readonly string[]> => {
  const { code, output, complaint } = await readTool('clasp', ['show-file-status', '--json']);
  if (code !== 0) {
    throw new Explained(`clasp kunde inte läsa projektet: ${complaint.trim()}\nKontrollera scriptId och rootDir i .clasp.json.`);
  }
  const { filesToPush: paths }: { filesToPush: string[] } = JSON.parse(output);
  return paths;
};

/** What must be in place before a push. */
export type Readiness = { readonly scriptId: string; readonly loggedIn: boolean };

export const readiness = (): Readiness => {
  const { scriptId = '' }: { scriptId?: string } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
  return { scriptId, loggedIn: existsSync(process.env['clasp_config_auth'] ?? join(homedir(), '.clasprc.json')) };
};

/** What the person must do before anything can be pushed, in Swedish; nothing when all is in place. */
export const stepsBeforePush = ({ scriptId, loggedIn }: Readiness): readonly string[] => [
  ...(scriptId === '' || scriptId === noScript
    ? [
        'Skapa ett kalkylark i Google Kalkylark och välj Tillägg > Apps Script. Kopiera skript-id under\n' +
          '     Projektinställningar och skriv in det som scriptId i .clasp.json.',
      ]
    : []),
  ...(loggedIn
    ? []
    : [
        'Slå på Google Apps Script API för ditt konto: https://script.google.com/home/usersettings',
        'Logga in: npx clasp login',
      ]),
];
