import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionMessage } from '../../src/host/engine/protocol';
import { Session } from '../../src/host/server/session';
import { client, documentOf, settle } from './support/client';
import { emptyWorkbook } from './support/scriptHost';

const open = () => {
  const kept: RevisionMessage[] = [];
  const session = new Session(emptyWorkbook('Blad1', 50), (revision) => kept.push(revision));
  return { session, kept, anna: client(session, 'anna'), bo: client(session, 'bo') };
};
type Two = ReturnType<typeof open>;

/** Both clients, and one who opens the workbook afterwards, have the same document. */
const expectOneDocument = ({ session, anna, bo }: Two): void => {
  settle(anna, bo);
  expect(documentOf(anna)).toEqual(documentOf(bo));
  expect(documentOf(client(session, 'sent'))).toEqual(documentOf(anna));
};

const valueIn = ({ model }: Two['anna'], row: number, col = 0): unknown => model.getters.getEvaluatedCell({ sheetId: 'forsta', row, col }).value;

describe('two tabs end with the same document when both at once', () => {
  const scenes: Readonly<Record<string, (two: Two) => void>> = {
    'write in different cells': ({ anna, bo }) => (anna.type('A1', '1'), bo.type('B2', '2')),
    'write in the same cell': ({ anna, bo }) => (anna.type('A1', 'Anna'), bo.type('A1', 'Bo')),
    'write a lot': ({ anna, bo }) => {
      for (let row = 1; row <= 30; row += 1) (anna.type(`A${row}`, `a${row}`), bo.type(`A${31 - row}`, `b${row}`));
    },
    'insert a row, and write under it': ({ anna, bo }) => {
      anna.dispatch('ADD_COLUMNS_ROWS', { sheetId: 'forsta', sheetName: 'Blad1', dimension: 'ROW', base: 0, quantity: 1, position: 'before' });
      bo.type('A5', 'under');
    },
    'delete a row, and write in it': ({ anna, bo }) => {
      anna.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: 'forsta', sheetName: 'Blad1', dimension: 'ROW', elements: [4] });
      bo.type('A5', 'borta');
    },
    'make a sheet of the same name': ({ anna, bo }) => {
      for (const [each, sheetId] of [[anna, 'x'], [bo, 'y']] as const) each.dispatch('CREATE_SHEET', { sheetId, position: 1, name: 'Nytt' });
    },
    'undo, while the other writes': ({ anna, bo }) => {
      anna.type('A1', 'ångras');
      settle(anna, bo);
      anna.dispatch('REQUEST_UNDO', {});
      bo.type('A1', 'Bo');
    },
    'undo and redo': ({ anna, bo }) => {
      for (const each of [anna, bo]) {
        each.type('A1', '1');
        each.type('A2', '2');
        each.dispatch('REQUEST_UNDO', {});
        each.dispatch('REQUEST_REDO', {});
      }
    },
  };
  it.each(Object.entries(scenes))('%s', (_what, play) => {
    const two = open();
    play(two);
    expectOneDocument(two);
  });

  it('do whatever, in whatever order it travels', () => {
    const step = fc.tuple(fc.boolean(), fc.constantFrom('type', 'row', 'undo', 'redo', 'send', 'listen'), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const two = open();
        for (const [isAnna, what, row] of steps) {
          const who = isAnna ? two.anna : two.bo;
          if (what === 'type') who.type(`A${row}`, `${row}${what}`);
          if (what === 'row') who.dispatch('ADD_COLUMNS_ROWS', { sheetId: 'forsta', sheetName: 'Blad1', dimension: 'ROW', base: row, quantity: 1, position: 'before' });
          if (what === 'undo') who.dispatch('REQUEST_UNDO', {});
          if (what === 'redo') who.dispatch('REQUEST_REDO', {});
          if (what === 'send') who.send(1);
          if (what === 'listen') who.listen(1);
        }
        expectOneDocument(two);
      }),
      { numRuns: 6 },
    );
  });
});

describe('with a row inserted above', () => {
  it('what the other wrote at the same time moves down, and formulas follow', () => {
    const two = open();
    two.bo.type('B1', '=A5');
    settle(two.anna, two.bo);
    two.anna.dispatch('ADD_COLUMNS_ROWS', { sheetId: 'forsta', sheetName: 'Blad1', dimension: 'ROW', base: 2, quantity: 1, position: 'before' });
    two.anna.send();
    two.bo.type('A5', 'flyttad');
    settle(two.anna, two.bo);
    expect([valueIn(two.anna, 5), valueIn(two.bo, 5), valueIn(two.anna, 0, 1)]).toEqual(['flyttad', 'flyttad', 'flyttad']);
  });
});

describe('a revision', () => {
  it('is kept before anybody hears of it', () => {
    const order: string[] = [];
    const session = new Session(emptyWorkbook('Blad1', 50), () => order.push('kept'));
    const anna = client(session, 'anna');
    session.join((message) => order.push(message.type));
    anna.type('A1', '1');
    anna.send();
    expect(order.slice(-2)).toEqual(['kept', 'REMOTE_REVISION']);
  });

  it('is not told to anybody when it cannot be kept', () => {
    const session = new Session(emptyWorkbook('Blad1', 50), () => {
      throw new Error('full disk');
    });
    const anna = client(session, 'anna');
    const told: string[] = [];
    session.join((message) => told.push(message.type));
    anna.type('A1', '1');
    expect(() => anna.send()).toThrow('full disk');
    expect(told).not.toContain('REMOTE_REVISION');
    expect(session.open().revisions).toEqual([]);
  });

  it('that comes too late is passed over, and arrives when its sender has heard the others', () => {
    const two = open();
    two.anna.type('A1', 'Anna');
    two.bo.type('A2', 'Bo');
    two.anna.send();
    two.bo.send();
    expect(two.kept).toHaveLength(1);
    settle(two.anna, two.bo);
    expect(two.kept).toHaveLength(2);
    expect([valueIn(two.anna, 0), valueIn(two.anna, 1)]).toEqual(['Anna', 'Bo']);
  });

  it('that comes twice counts once', () => {
    const { session, kept, anna, bo } = open();
    anna.type('A1', '1');
    settle(anna, bo);
    const [first] = kept;
    if (first !== undefined) session.receive(first);
    expect(kept).toHaveLength(1);
  });
});
