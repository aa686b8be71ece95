import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noScript, stepsBeforePush } from '../../../src/build/claspProject';

const pushWithoutLogin = () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  const result = spawnSync(process.execPath, ['src/build/run.mjs', 'push'], { env, encoding: 'utf8' });
  rmSync(home, { recursive: true, force: true });
  return result;
};

describe('npm run push', () => {
  it('without a login shows what clasp would push, says what to do first, and pushes nothing', () => {
    const { status, stdout, stderr } = pushWithoutLogin();
    expect(stdout.trim().split('\n').slice(1).map((line) => line.trim()).sort()).toEqual([
      'dist/Code.js',
      'dist/Dialog.html',
      'dist/Exempel.html',
      'dist/Hjalp.html',
      'dist/Oversikt.html',
      'dist/Paneler.html',
      'dist/Sidebar.html',
      'dist/Studie.html',
      'dist/appsscript.json',
    ]);
    expect(stderr).toContain('Ingenting har skickats. Gör först detta:');
    expect(stderr).toContain('npx clasp login');
    expect(stderr).toContain('https://script.google.com/home/usersettings');
    expect(status).toBe(1);
  });

  it.each([
    ['no script yet', { scriptId: noScript, loggedIn: true }, 1],
    ['an emptied script id', { scriptId: '', loggedIn: true }, 1],
    ['no login', { scriptId: '1abc', loggedIn: false }, 2],
    ['neither', { scriptId: noScript, loggedIn: false }, 3],
    ['all in place', { scriptId: '1abc', loggedIn: true }, 0],
  ])('%s: steps before a push', (_, ready, expected) => {
    expect(stepsBeforePush(ready)).toHaveLength(expected);
  });
});

describe('.clasp.json', () => {
  it('pushes dist and nothing else', () => {
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({ rootDir: 'dist' });
  });
});

describe('appsscript.json', () => {
  it('asks for no more than this spreadsheet and its panels, and for the reminders and the log: mail, a daily run, the account', () => {
    expect(JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });
});
