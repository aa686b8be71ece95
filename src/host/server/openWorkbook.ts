import { load } from '@odoo/o-spreadsheet';
import { randomUUID } from 'node:crypto';
import type { Opening } from '../engine/protocol';
import { swedishLocale } from '../engine/swedishLocale';
import { openEngine } from './engine';
import { execute, type Script } from './execute';
import { OwnPart } from './own/ownPart';
import { workbookId } from './own/workbookId';
import { Session } from './session';
import { readWorkbook, writeWorkbook, type SavedWorkbook } from './workbookFile';

/** So many changes are kept before the next start makes one snapshot of them. */
const mostChanges = 500;

/** What a new workbook holds before the script has filled it: one empty sheet, no taller than the script makes its own. */
const blank = {
  sheets: [{ id: 'forsta', name: 'Upphandlingar', colNumber: 26, rowNumber: 200 }],
  settings: { locale: swedishLocale },
};

/** A snapshot with a revision id of its own, and the revision that it follows. */
const snapshotOf = (session: Session, own: OwnPart, fill: (engine: ReturnType<typeof openEngine>) => void): Omit<Opening, 'revisions'> => {
  const engine = openEngine(session.open(), session, own);
  fill(engine);
  const snapshot = engine.model.exportData();
  engine.leave();
  return { snapshot: { ...snapshot, revisionId: randomUUID() }, follows: snapshot.revisionId };
};

/**
 * The workbook at a path, made with the script's own example sheets if there is none yet.
 *
 * @throws StartError if it is damaged; a damaged file is left as it is
 */
export const openWorkbook = (path: string, script: Script): SavedWorkbook => {
  const found = readWorkbook(path);
  if (found !== undefined && found.changes <= mostChanges) return found;
  const session = new Session(found ?? { snapshot: load(blank), follows: '', revisions: [] }, () => {});
  const own = new OwnPart(found?.own);
  own.id = workbookId(path);
  const fresh = snapshotOf(session, own, (engine) => {
    if (found !== undefined) return;
    const place = { sheetId: engine.model.getters.getSheetIds()[0] ?? '', col: 0, row: 0 };
    const answer = execute(script, engine, { functionName: 'createExamples', args: [], place });
    if (!answer.ok) throw new Error(answer.error);
  });
  const saved = { ...fresh, own: own.state };
  writeWorkbook(path, saved);
  return { ...saved, revisions: [], changes: 0 };
};
