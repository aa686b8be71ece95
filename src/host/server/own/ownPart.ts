import { DocumentLock } from './documentLock';
import { changed, emptyOwn, type OwnChange, type OwnState } from './ownState';

/**
 * The host's own part of a workbook: what stands beside the sheets in Google. Its state is kept in the workbook's
 * file before anybody learns of it; who holds the document's lock is not.
 */
export class OwnPart {
  readonly lock = new DocumentLock();
  /** What tells the workbook from all others. */
  id = 'arbetsbok';
  /** Where the workbook is found; letters link to it. */
  url = 'http://127.0.0.1/';

  constructor(
    private current: OwnState = emptyOwn,
    private readonly keep: (change: OwnChange) => void = () => {},
  ) {}

  get state(): OwnState {
    return this.current;
  }

  change(change: OwnChange): void {
    this.keep(change);
    this.current = changed(this.current, change);
  }
}
