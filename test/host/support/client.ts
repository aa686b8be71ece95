import { Model, type CollaborationMessage, type Command } from '@odoo/o-spreadsheet';
import type { Session } from '../../../src/host/server/session';
import { prepareOnce } from './scriptHost';

/** A tab without a page: what it sends and hears waits until it is told to, as on a slow line. */
export const client = (session: Session, id: string) => {
  prepareOnce();
  const opening = session.open();
  const sent: CollaborationMessage[] = [];
  const heard: CollaborationMessage[] = [];
  let hear: (message: CollaborationMessage) => void = () => {};
  const leave = session.join((message) => heard.push(message));
  const model = new Model(
    opening.snapshot,
    {
      client: { id, name: id },
      transportService: {
        sendMessage: async (message) => {
          sent.push(message);
        },
        onNewMessage: (_id, listener) => {
          hear = listener;
        },
        leave,
      },
    },
    [...opening.revisions],
  );
  return {
    model,
    type: (cell: string, content: string): void => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      model.dispatch('UPDATE_CELL', { sheetId: 'forsta', col: letter.charCodeAt(0) - 65, row: Number(row) - 1, content });
    },
    dispatch: (...command: [Command['type'], object]): void => {
      Reflect.apply(model.dispatch, model, command);
    },
    /** Lets `most` messages out. */
    send: (most = sent.length): void => sent.splice(0, most).forEach((message) => session.receive(message)),
    /** Lets `most` messages in. */
    listen: (most = heard.length): void => heard.splice(0, most).forEach((message) => hear(message)),
    isQuiet: (): boolean => sent.length === 0 && heard.length === 0,
  };
};

export type Client = ReturnType<typeof client>;

/** Lets everything through until nobody has anything to say. */
export const settle = (...clients: readonly Client[]): void => {
  for (let round = 0; round < 1000 && clients.some((each) => !each.isQuiet()); round += 1) {
    for (const each of clients) {
      each.send(1);
      each.listen(1);
    }
  }
};

/** What stands in a client's workbook, revision aside. */
export const documentOf = ({ model }: Pick<Client, 'model'>): unknown => {
  const { revisionId: _revision, ...document } = model.exportData();
  return document;
};
