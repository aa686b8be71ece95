import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../src/host/server/startError';
import { ownFolder, thrownBy } from './support/folder';
import { savedWorkbook } from './support/savedWorkbook';

const path = ownFolder();
const sound = path('sound');
const workbook = savedWorkbook(sound);
for (const row of [1, 2, 3]) workbook.write(row, `rad ${row} är skriven`);
workbook.close();

const lines = readFileSync(sound, 'utf8').split('\n').slice(0, -1);
const text = (some: readonly (string | undefined)[]): string => some.map((line) => `${line}\n`).join('');
const [header = '', one = '', two = '', three = ''] = lines;
const flipped = (at: number): Buffer => {
  const bytes = Buffer.from(readFileSync(sound));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};
const startOf = (line: number): number => Buffer.byteLength(text(lines.slice(0, line)));
const record = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${createHash('sha256').update(json).digest('hex').slice(0, 12)} ${json}`;
};

const damages: Readonly<Record<string, readonly [content: string | Buffer, line: number]>> = {
  'is one empty line': ['\n', 1],
  'has only half a first line': [header.slice(0, 200), 1],
  'has no first line': [text([one, two, three]), 1],
  'has a first line with another letter in it': [text([header.replace('exempel', 'Exempel'), one]), 1],
  'has a flipped bit in the first checksum': [flipped(3), 1],
  'has a flipped bit in the first line': [flipped(500), 1],
  'has a flipped bit in the middle': [flipped(startOf(2) + 40), 3],
  'has a flipped bit in the last line': [flipped(startOf(3) + 40), 4],
  'has a flipped bit for a line break': [flipped(startOf(2) - 1), 2],
  'has half a line in the middle': [text([header, one, two.slice(0, 30), three]), 3],
  'has an empty line in the middle': [text([header, one, '', two]), 3],
  'lacks a change': [text([header, one, three]), 3],
  'has a change twice': [text([header, one, one]), 3],
  'has changes in another order': [text([header, two, one]), 2],
  'has the first line twice': [text([header, header]), 2],
  'has Windows line breaks': [text(lines).replaceAll('\n', '\r\n'), 1],
  'is a text': ['Det här är mina anteckningar.\n', 1],
  'is an Excel file': [Buffer.from('504b0304140006000800000021000a', 'hex'), 1],
  'is JSON': ['{"format": "sysselsattningskrav-arbetsbok-1"}\n', 1],
  'is of a later format': [text([record({ format: 'sysselsattningskrav-arbetsbok-2', snapshot: {}, follows: '' })]), 1],
  'has a sound line that is no workbook': [text([record(null)]), 1],
  'has a sound line that is no change': [text([header, record({ type: 'REMOTE_REVISION' })]), 2],
};

describe('the host does not start, and leaves every byte, when the workbook file', () => {
  it.each(Object.entries(damages))('%s', (_what, [content, line]) => {
    const file = path('damaged');
    writeFileSync(file, content);
    const error = thrownBy(() => savedWorkbook(file));
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toContain(
      `Arbetsboken ${file} är skadad (rad ${line} går inte att läsa) och har lämnats orörd.\n` +
        'Lägg tillbaka en säkerhetskopia, eller starta med en annan fil: WORKBOOK=min-arbetsbok npm start',
    );
    expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
    expect(readdirSync(dirname(file)).sort()).toEqual(['damaged', 'sound']);
  });
});

it('an empty file is told to be empty, with what to do, and is left as it is', () => {
  const file = path('empty');
  writeFileSync(file, '');
  expect(String(thrownBy(() => savedWorkbook(file)))).toBe(
    `Error: Arbetsboken ${file} är tom (0 byte) och har lämnats orörd.\n` +
      'Lägg tillbaka en säkerhetskopia. Har du ingen, ta bort filen: då skapas en ny arbetsbok med exempelblad.',
  );
  expect(readFileSync(file)).toHaveLength(0);
});

it('a copy of a sound file is a sound file', () => {
  copyFileSync(sound, path('copy'));
  expect(() => savedWorkbook(path('copy')).close()).not.toThrow();
});
