import type { Effect } from '../../../../src/host/engine/protocol';
import { compileBundle } from '../../../../src/host/server/nodeRealm';
import { joinScript } from '../../../../src/host/server/joinScript';
import { OwnPart } from '../../../../src/host/server/own/ownPart';
import { Session } from '../../../../src/host/server/session';
import { client, settle, type Client } from '../../support/client';
import { emptyWorkbook, prepareOnce } from '../../support/scriptHost';

export const sheetId = 'forsta';
const bundle = `function onEdit(event) {
  const own = PropertiesService.getDocumentProperties();
  const told = { at: event.range.getA1Notation(), sheet: event.range.getSheet().getName(), who: Session.getActiveUser().getEmail() };
  if ('value' in event) told.value = event.value;
  if ('oldValue' in event) told.oldValue = event.oldValue;
  if (typeof event_ !== 'undefined' || Object.getPrototypeOf(event) !== Object.prototype) told.strange = true;
  own.setProperty('events', JSON.stringify(JSON.parse(own.getProperty('events') || '[]').concat(told)));
  if (event.value === 'fel') throw new Error('fel i onEdit');
}
function write() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 2, 1).setValues([[1], [2]]).setNotes([['x'], ['']]); }`;

/** A workbook whose script notes each event that it gets, and a tab in it. */
export const open = (code = bundle, hook?: (service: string, member: string) => void) => {
  prepareOnce();
  const session = new Session(emptyWorkbook(), () => {});
  const own = new OwnPart();
  const shown: Effect[] = [];
  const anna = { email: 'anna@example.se', show: (effects: readonly Effect[]) => void shown.push(...effects) };
  const script = joinScript({ bundle: compileBundle(code), htmlFile: () => undefined }, session, own, () => anna, hook && { hook: { before: hook } });
  const tab = client(session, 'anna');
  const put = (...lines: readonly string[]): void => {
    lines.forEach((line, row) => line.split('|').forEach((content, col) => tab.model.dispatch('UPDATE_CELL', { sheetId, row, col, content })));
    settle(tab);
  };
  return { script, tab, own, put, shown };
};
export type Opened = ReturnType<typeof open>;

/** Each event is run in a turn of its own. */
export const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((done) => setImmediate(done));
};
export const eventsOf = ({ own }: Opened): unknown => JSON.parse(own.state.properties['events'] ?? '[]');
export const event = (at: string, more: object = {}): object => ({ at, sheet: 'Blad1', who: 'anna@example.se', ...more });

/** The events of what a tab does, after some content has been put there and its events have been forgotten. */
export const eventsAfter = async (lines: readonly string[], act: (tab: Client) => void): Promise<unknown> => {
  const opened = open();
  for (const line of lines.keys()) {
    lines[line]?.split('|').forEach((content, col) => opened.tab.model.dispatch('UPDATE_CELL', { sheetId, row: line, col, content }));
  }
  settle(opened.tab);
  await soon();
  opened.own.change({ kind: 'properties', values: { events: '[]' } });
  act(opened.tab);
  settle(opened.tab);
  await soon();
  return eventsOf(opened);
};

export const cell = (col: number, row: number, content: string) => ['UPDATE_CELL', { sheetId, col, row, content }] as const;
