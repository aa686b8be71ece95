import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownFolder } from './support/folder';
import { columnIn, savedWorkbook } from './support/savedWorkbook';

const path = ownFolder();

/** A workbook with three changes, on disk. */
const written = (name: string): string => {
  const file = path(name);
  const workbook = savedWorkbook(file);
  for (const row of [1, 2, 3]) workbook.write(row, `rad ${row}`);
  workbook.close();
  return file;
};

const three = ['exempel', 'rad 1', 'rad 2', 'rad 3'];
const first = (file: string, many = 5): readonly string[] => columnIn(file).slice(0, many);

describe('a workbook file', () => {
  it('is made with the script\'s own example', () => expect(first(path('nya/mappar/ny.jsonl'), 2)).toEqual(['exempel', '']));
  it('holds what was written when it is opened again', () => expect(first(written('a'))).toEqual([...three, '']));

  it('is not filled with the example again, though the example was taken away', () => {
    const file = path('b');
    const workbook = savedWorkbook(file);
    workbook.write(0, '');
    workbook.close();
    expect(first(file, 1)).toEqual(['']);
  });

  it('grows by one line a change, and is the same when nothing is changed', () => {
    const file = written('c');
    const before = readFileSync(file);
    expect(before.toString().split('\n')).toHaveLength(5);
    first(file);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}.ny`)).toBe(false);
  });

  it('keeps å, line breaks and anything else that is typed', () => {
    const file = path('d');
    const workbook = savedWorkbook(file);
    const texts = ['åäö 🌲', 'två\nrader', '"citat" \\ \u2028'];
    texts.forEach((text, row) => workbook.write(row, text));
    workbook.close();
    expect(first(file, 3)).toEqual(texts.slice(0, 3));
  });
});

describe('a last line without its end', () => {
  it.each([1, 2, 20, 60])('is dropped when %i bytes are missing, and the next change follows the one before', (missing) => {
    const file = written(`torn-${missing}`);
    truncateSync(file, readFileSync(file).length - missing);
    const workbook = savedWorkbook(file);
    expect(workbook.column().slice(0, 4)).toEqual(['exempel', 'rad 1', 'rad 2', '']);
    workbook.write(4, 'efter');
    workbook.close();
    expect(first(file)).toEqual(['exempel', 'rad 1', 'rad 2', '', 'efter']);
  });

  it.each(['x', '0123456789ab {"type"', '\u0000\u0000\u0000', 'å'])('is dropped when it is %j', (rest) => {
    const file = written(`rest-${rest.length}${rest.charCodeAt(0)}`);
    appendFileSync(file, rest);
    expect(first(file)).toEqual([...three, '']);
  });
});

describe('beyond 500 changes', () => {
  const file = path('many');
  const workbook = savedWorkbook(file);
  for (let change = 1; change <= 501; change += 1) workbook.write(1 + (change % 10), `ändring ${change}`);
  workbook.close();
  const before = workbook.column();
  const lines = (): number => readFileSync(file, 'utf8').split('\n').length - 1;

  it('the next start makes one snapshot, with all that was there', () => {
    expect(lines()).toBe(502);
    expect(columnIn(file)).toEqual(before);
    expect(lines()).toBe(1);
  });

  it('a tab that had seen the last change is told of the snapshot, any other to load anew', () => {
    const { opening, session, close } = savedWorkbook(file);
    close();
    const last = workbook.session.open().revisions;
    expect(session.since(last.at(-1)?.nextRevisionId ?? '')).toEqual([
      { type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId: opening.follows, nextRevisionId: opening.snapshot.revisionId },
    ]);
    expect(session.since(last.at(-2)?.nextRevisionId ?? '')).toBeUndefined();
  });

  it('and it can be written to and opened again', () => {
    const again = savedWorkbook(file);
    again.write(11, 'efter');
    again.close();
    expect(columnIn(file)).toEqual([...before.slice(0, 11), 'efter']);
  });

  it('what an interrupted snapshot left beside it does no harm', () => {
    writeFileSync(`${file}.ny`, 'halv');
    expect(columnIn(file).at(-1)).toBe('efter');
  });
});
