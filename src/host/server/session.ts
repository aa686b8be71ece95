import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { Opening, RevisionMessage, SnapshotMessage } from '../engine/protocol';

/** Somebody who takes part: a tab, or the script side. */
export type Participant = (message: CollaborationMessage) => void;

/**
 * The ordered list of revisions that everybody shares. A revision is accepted only if it follows the latest one; it
 * is kept first, then told to everybody, its sender included. A revision that comes too late is passed over: its
 * sender will hear of the ones before it, transform its own and send it anew.
 */
export class Session {
  private readonly participants = new Set<Participant>();
  private readonly revisions: RevisionMessage[];
  private head: string;

  constructor(
    private readonly opening: Opening,
    private readonly keep: (revision: RevisionMessage) => void,
  ) {
    this.revisions = [...opening.revisions];
    this.head = this.revisions.at(-1)?.nextRevisionId ?? opening.snapshot.revisionId;
  }

  /** What a newcomer loads. */
  open(): Opening {
    const { snapshot, follows } = this.opening;
    return { snapshot, follows, revisions: this.revisions };
  }

  /** What a tab missed after the revision it saw last; `undefined` if that one is not known here (any more). */
  since(revisionId: string): readonly (RevisionMessage | SnapshotMessage)[] | undefined {
    const { snapshot, follows } = this.opening;
    if (revisionId === snapshot.revisionId) return this.revisions;
    if (revisionId === follows) {
      return [
        { type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId: follows, nextRevisionId: snapshot.revisionId },
        ...this.revisions,
      ];
    }
    const last = this.revisions.findIndex((revision) => revision.nextRevisionId === revisionId);
    return last === -1 ? undefined : this.revisions.slice(last + 1);
  }

  join(participant: Participant): () => void {
    this.participants.add(participant);
    return () => this.participants.delete(participant);
  }

  receive(message: CollaborationMessage): void {
    switch (message.type) {
      case 'REMOTE_REVISION':
      case 'REVISION_UNDONE':
      case 'REVISION_REDONE':
        if (message.serverRevisionId !== this.head) return;
        this.keep(message);
        this.revisions.push(message);
        this.head = message.nextRevisionId;
        this.tell(message);
        return;
      case 'CLIENT_JOINED':
      case 'CLIENT_MOVED':
      case 'CLIENT_LEFT':
        this.tell(message);
        return;
      case 'SNAPSHOT':
      case 'SNAPSHOT_CREATED':
        // Snapshots are the server's own business: it makes one when it starts.
        return;
    }
  }

  private tell(message: CollaborationMessage): void {
    for (const participant of this.participants) participant(message);
  }
}
