import type { OpenedRow } from '../../../register/form/openedRow';
import { Message } from '../../parts/Message';
import { keyOf } from '../../row/state/panelState';
import type { FileControl } from '../useFile';
import { RowSaid } from '../view/RowSaid';
import type { RowDraftControl } from './useRowDrafts';

type Properties = { readonly control: Pick<FileControl, 'state'>; readonly drafts: RowDraftControl; readonly row: OpenedRow };

/** What became of the last press on a row: why nothing was sent, or what the server said. */
export const PressSaid = ({ control, drafts, row }: Properties) => {
  const blocked = drafts.of(row)?.blocked ?? '';
  const busy = control.state.saving[keyOf(row)] !== undefined;
  return blocked !== '' && !busy ? <Message tone="bad" text={blocked} /> : <RowSaid state={control.state} address={row} />;
};
