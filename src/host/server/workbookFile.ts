import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Opening, RevisionMessage } from '../engine/protocol';
import { makeFolder } from './makeFolder';
import { StartError } from './startError';

/**
 * The workbook on disk. One record a line, a checksum before each: first a snapshot, then every revision since, each
 * appended and synced before anybody is told of it. A crash can at most leave a last line without its end, which
 * nobody was told of and which is dropped. Anything else that does not add up is damage: the file is left alone.
 */
const formatName = 'sysselsattningskrav-arbetsbok-1';

type Header = { readonly format: typeof formatName } & Pick<Opening, 'snapshot' | 'follows'>;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const record = (value: Header | RevisionMessage): string => {
  const text = JSON.stringify(value);
  return `${checksum(text)} ${text}\n`;
};

const damaged = (path: string, line: number): StartError =>
  new StartError(
    `Arbetsboken ${path} är skadad (rad ${line} går inte att läsa) och har lämnats orörd.\n` +
      'Lägg tillbaka en säkerhetskopia, eller starta med en annan fil: WORKBOOK=min-arbetsbok npm start',
  );

const isEmpty = (path: string): StartError =>
  new StartError(
    `Arbetsboken ${path} är tom (0 byte) och har lämnats orörd.\n` +
      'Lägg tillbaka en säkerhetskopia. Har du ingen, ta bort filen: då skapas en ny arbetsbok med exempelblad.',
  );

const parse = (path: string, line: string, number: number): unknown => {
  const text = line.slice(13);
  if (line[12] !== ' ' || line.slice(0, 12) !== checksum(text)) throw damaged(path, number);
  return JSON.parse(text);
};

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === formatName && 'snapshot' in value && 'follows' in value;

const isRevision = (value: unknown): value is RevisionMessage =>
  typeof value === 'object' && value !== null && 'nextRevisionId' in value && 'serverRevisionId' in value;

/** Reads a workbook; `undefined` if there is no file. @throws StartError if it is damaged */
export const readWorkbook = (path: string): Opening | undefined => {
  if (!existsSync(path)) return undefined;
  const content = readFileSync(path, 'utf8');
  if (content === '') throw isEmpty(path);
  const lines = content.split('\n');
  lines.pop();
  const header = lines[0] === undefined ? undefined : parse(path, lines[0], 1);
  if (!isHeader(header)) throw damaged(path, 1);
  let head = header.snapshot.revisionId;
  const revisions = lines.slice(1).map((line, index) => {
    const revision = parse(path, line, index + 2);
    if (!isRevision(revision) || revision.serverRevisionId !== head) throw damaged(path, index + 2);
    head = revision.nextRevisionId;
    return revision;
  });
  return { snapshot: header.snapshot, follows: header.follows, revisions };
};

/** Writes a workbook anew: into a file beside it, synced, then moved into place in one step. */
export const writeWorkbook = (path: string, opening: Omit<Opening, 'revisions'>): void => {
  makeFolder(dirname(path));
  const temporary = `${path}.ny`;
  const file = openSync(temporary, 'w');
  writeSync(file, record({ format: formatName, snapshot: opening.snapshot, follows: opening.follows }));
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, path);
};

/** Opens the file for the revisions to come. What a crash left of a last line is cut off first. */
export const openForAppending = (path: string): { append: (revision: RevisionMessage) => void; close: () => void } => {
  const content = readFileSync(path);
  const file = openSync(path, 'r+');
  let end = content.lastIndexOf('\n') + 1;
  ftruncateSync(file, end);
  return {
    append: (revision) => {
      const bytes = Buffer.from(record(revision));
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, end + written);
        fsyncSync(file);
      } catch (error) {
        // Nobody is told of it, so it must not be found at the next start.
        ftruncateSync(file, end);
        throw error;
      }
      end += bytes.length;
    },
    close: () => closeSync(file),
  };
};
