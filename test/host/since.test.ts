import { describe, expect, it } from 'vitest';
import type { RevisionMessage } from '../../src/host/engine/protocol';
import { Session } from '../../src/host/server/session';
import { client, settle } from './support/client';
import { emptyWorkbook } from './support/scriptHost';

describe('what somebody missed since', () => {
  const kept: RevisionMessage[] = [];
  const session = new Session(emptyWorkbook('Blad1', 50), (revision) => kept.push(revision));
  const anna = client(session, 'anna');
  anna.type('A1', '1');
  anna.type('A2', '2');
  settle(anna);

  it('an unknown revision cannot be told', () => expect([session.since('okänd'), session.since('__proto__')]).toEqual([undefined, undefined]));
  it('the latest is nothing', () => expect(session.since(kept[1]?.nextRevisionId ?? '')).toEqual([]));
  it('the first is the second', () => expect(session.since(kept[0]?.nextRevisionId ?? '')).toEqual([kept[1]]));
  it('the snapshot is everything', () => expect(session.since(session.open().snapshot.revisionId)).toEqual(kept));

  it("the snapshot's predecessor is the snapshot and everything after", () => {
    const opening = { ...session.open(), follows: 'före' };
    const { revisionId } = opening.snapshot;
    expect(new Session(opening, () => {}).since('före')).toEqual([{ type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId: 'före', nextRevisionId: revisionId }, ...kept]);
  });
});
