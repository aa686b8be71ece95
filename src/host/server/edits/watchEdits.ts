import type { CollaborationMessage, Model, Zone } from '@odoo/o-spreadsheet';
import type { RevisionMessage } from '../../engine/protocol';
import type { Session } from '../session';
import type { CellEdit } from './cellEdit';
import { contentsOf, difference, eventValue } from './contents';
import { touchedZones, type RevisionCommands } from './touchedZones';

type Watch = {
  /** To join the session before the script side does. */
  readonly before: (message: CollaborationMessage) => void;
  /** To join it after the script side. */
  readonly after: (message: CollaborationMessage) => void;
};

/** What a revision is about to change, and how to tell the edit afterwards. */
type Expected = () => readonly Omit<CellEdit, 'by'>[];

const isOneCell = ({ left, right, top, bottom }: Zone): boolean => left === right && top === bottom;

/**
 * Notices when a tab changes the content of cells: by typing, pasting, clearing, filling, sorting, undoing. What the
 * script side changes, looks, and rows or columns that come, go or move are no edits, as in Google.
 *
 * @param notice told of each edit after it has been carried out
 */
export const watchEdits = (session: Session, model: () => Model, notice: (edit: Omit<CellEdit, 'by'>) => void): Watch => {
  let expected: Expected | undefined;

  const edit = (sheetId: string, zone: Zone, oldValue: string | undefined): Omit<CellEdit, 'by'> => {
    if (!isOneCell(zone)) return { sheetId, zone };
    const value = eventValue(model(), { sheetId, col: zone.left, row: zone.top });
    return { sheetId, zone, ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
  };
  const oldValueAt = (sheetId: string, { left, top }: Zone): string | undefined =>
    model().getters.tryGetSheet(sheetId) === undefined ? undefined : eventValue(model(), { sheetId, col: left, row: top });

  const ofCommands = (commands: RevisionCommands): Expected => {
    const touched = [...touchedZones(commands)].map(([sheetId, zone]) => ({ sheetId, zone, oldValue: isOneCell(zone) ? oldValueAt(sheetId, zone) : undefined }));
    return () => touched.filter(({ sheetId }) => model().getters.tryGetSheet(sheetId) !== undefined).map(({ sheetId, zone, oldValue }) => edit(sheetId, zone, oldValue));
  };

  /** Where cells stand now, of which the undone revision tells where they stood then, only a comparison can tell. */
  const ofUndo = (revisionId: string): Expected => {
    const undone = session.open().revisions.find(({ nextRevisionId }) => nextRevisionId === revisionId);
    const commands = undone?.type === 'REMOTE_REVISION' ? undone.commands : [];
    const sheets = [...touchedZones(commands).keys()].map((sheetId) => ({ sheetId, contents: contentsOf(model(), sheetId) }));
    return () =>
      sheets.flatMap(({ sheetId, contents }) => {
        const zone = difference(contents, contentsOf(model(), sheetId));
        if (zone === undefined || model().getters.tryGetSheet(sheetId) === undefined) return [];
        const oldContent = contents.get(`${zone.left},${zone.top}`);
        return [edit(sheetId, zone, oldContent?.startsWith('=') ? undefined : oldContent)];
      });
  };

  const expectedOf = (message: RevisionMessage): Expected | undefined => {
    if (message.type === 'REVISION_UNDONE') return ofUndo(message.undoneRevisionId);
    if (message.type === 'REVISION_REDONE') return ofUndo(message.redoneRevisionId);
    return message.clientId === 'script' ? undefined : ofCommands(message.commands);
  };

  return {
    before: (message) => {
      expected = 'nextRevisionId' in message && message.type !== 'SNAPSHOT_CREATED' && message.type !== 'SNAPSHOT' ? expectedOf(message) : undefined;
    },
    after: (message) => {
      if (!('nextRevisionId' in message) || expected === undefined) return;
      const edits = expected();
      expected = undefined;
      edits.forEach(notice);
    },
  };
};
