import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What must not compile, by the file it is put in: the code, and what the compiler is to say. */
const offences = {
  'src/model/callsGoogle.ts': ['SpreadsheetApp.getUi();', "Cannot find name 'SpreadsheetApp'"],
  'src/model/importsUpwards.ts': ["import '../functions/readsThePage';", 'is not listed within the file list of project'],
  'src/functions/readsThePage.ts': ['document.title;', "Cannot find name 'document'"],
  'src/register/usesATimer.ts': ['setTimeout(() => {}, 1);', "Cannot find name 'setTimeout'"],
  'src/server/needsANewLibrary.ts': ['export const last = [1].at(-1);', "Property 'at' does not exist"],
  'src/server/callsAnUndeclaredMember.ts': ['SpreadsheetApp.create("x");', "Property 'create' does not exist"],
  'src/sidebar/callsGoogle.ts': ['SpreadsheetApp.getUi();', "Cannot find name 'SpreadsheetApp'"],
  'src/sidebar/importsTheServer.ts': ["import '../server/needsANewLibrary';", 'is not listed within the file list of project'],
  'src/host/server/importsTheServer.ts': ["import '../../server/needsANewLibrary';", 'is not listed within the file list of project'],
  'src/host/server/readsThePromises.ts': ["import '../../contract/panels';", 'is not listed within the file list of project'],
  'src/host/engine/usesNode.ts': ["import 'node:fs';", "'node:fs'"],
} as const;

describe('the floors bite', () => {
  // Outside node_modules, where the compiler would take the copy for a library and check less.
  const copy = mkdtempSync(join(tmpdir(), 'floors-'));
  let complaints: readonly string[] = [];

  beforeAll(() => {
    for (const part of ['model', 'functions', 'register', 'contract', 'google', 'help', 'server', 'sidebar', 'host', 'tsconfig.base.json']) {
      cpSync(join('src', part), join(copy, 'src', part), { recursive: true });
    }
    for (const [file, [code]] of Object.entries(offences)) writeFileSync(join(copy, file), `${code}\nexport {};\n`);
    mkdirSync(join(copy, 'node_modules'));
    for (const library of ['@types', '@odoo', 'undici-types', 'core-js', 'preact']) {
      symlinkSync(resolve('node_modules', library), join(copy, 'node_modules', library), 'junction');
    }
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-b', 'src/server', 'src/sidebar', 'src/host/server'], { cwd: copy, encoding: 'utf8' });
    complaints = stdout.split('\n').filter((line) => line.startsWith('src/'));
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(Object.entries(offences))('%s does not compile', (file, [, complaint]) => {
    expect(complaints.filter((line) => line.startsWith(file)).join('\n')).toContain(complaint);
  });
});
