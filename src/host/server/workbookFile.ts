import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Opening, RevisionMessage } from '../engine/protocol';
import { makeFolder } from './makeFolder';
import { isOwnChange, isOwnState } from './own/isOwnChange';
import { changed, emptyOwn, type OwnChange, type OwnState } from './own/ownState';
import { StartError } from './startError';

/**
 * The workbook on disk. One record a line, a checksum before each: first a snapshot, then every revision and every
 * change of the host's own part since, each synced before anybody is told of it. A crash can at most leave a last line
 * without its end, which nobody was told of and which is dropped. Anything else that does not add up is damage: the
 * file is left alone.
 */
const formatName = 'sysselsattningskrav-arbetsbok-1';

type Header = { readonly format: typeof formatName; readonly own?: OwnState } & Pick<Opening, 'snapshot' | 'follows'>;

type OwnRecord = { readonly own: OwnChange };

/** A workbook as it is found in its file. */
export type SavedWorkbook = Opening & {
  readonly own: OwnState;
  /** How much has happened since the snapshot. */
  readonly changes: number;
};

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const record = (value: Header | RevisionMessage | OwnRecord): string => {
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
  typeof value === 'object' && value !== null && 'format' in value && value.format === formatName && 'snapshot' in value && 'follows' in value &&
  (!('own' in value) || isOwnState(value.own));

const isOwnRecord = (value: unknown): value is OwnRecord => typeof value === 'object' && value !== null && 'own' in value && isOwnChange(value.own);

const isRevision = (value: unknown): value is RevisionMessage =>
  typeof value === 'object' && value !== null && 'nextRevisionId' in value && 'serverRevisionId' in value;

/** Reads a workbook; `undefined` if there is no file. @throws StartError if it is damaged */
export const readWorkbook = (path: string): SavedWorkbook | undefined => {
  if (!existsSync(path)) return undefined;
  const content = readFileSync(path, 'utf8');
  if (content === '') throw isEmpty(path);
  const lines = content.split('\n');
  lines.pop();
  const header = lines[0] === undefined ? undefined : parse(path, lines[0], 1);
  if (!isHeader(header)) throw damaged(path, 1);
  const { snapshot, follows } = header;
  let head = snapshot.revisionId;
  let own = header.own ?? emptyOwn;
  const revisions: RevisionMessage[] = [];
  const changes = lines.slice(1);
  changes.forEach((line, index) => {
    const change = parse(path, line, index + 2);
    if (isOwnRecord(change)) {
      own = changed(own, change.own);
      return;
    }
    if (!isRevision(change) || change.serverRevisionId !== head) throw damaged(path, index + 2);
    head = change.nextRevisionId;
    revisions.push(change);
  });
  return { snapshot, follows, revisions, own, changes: changes.length };
};

/** Writes a workbook anew: into a file beside it, synced, then moved into place in one step. */
export const writeWorkbook = (path: string, { snapshot, follows, own }: Omit<SavedWorkbook, 'revisions' | 'changes'>): void => {
  makeFolder(dirname(path));
  const temporary = `${path}.ny`;
  const file = openSync(temporary, 'w');
  writeSync(file, record({ format: formatName, snapshot, follows, own }));
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, path);
};

/** Opens the file for the revisions to come. What a crash left of a last line is cut off first. */
export const openForAppending = (path: string): { append: (change: RevisionMessage | OwnRecord) => void; close: () => void } => {
  const content = readFileSync(path);
  const file = openSync(path, 'r+');
  let end = content.lastIndexOf('\n') + 1;
  ftruncateSync(file, end);
  return {
    append: (change) => {
      const bytes = Buffer.from(record(change));
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
