import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const commands = readdirSync('src/build/commands').map((file) => file.replace('.ts', ''));

it('a command that does not exist is told, with those that do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/run.mjs', 'bygg'], { encoding: 'utf8' });
  expect(stderr).toBe(`Kommandot "bygg" finns inte. Det finns: ${commands.join(', ')}.\n`);
  expect(status).toBe(1);
});

it('every command is one of npm, and the other way round', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.entries(scripts).sort()).toEqual(commands.map((name) => [name, `node src/build/run.mjs ${name}`]).sort());
});
