import type { RowAddress } from '../../../register/form/openedRow';
import { Message } from '../../parts/Message';
import { keyOf } from '../../row/state/panelState';
import { useSlow } from '../../useSlow';
import type { FileState } from '../state/fileState';

type Properties = {
  readonly state: FileState;
  /** A row that is being made has the id `""`. */
  readonly address: RowAddress;
  /** Something else is being filled in: that the last press went well is no longer the matter. */
  readonly onlyBad?: boolean;
};

/** What is being done to a row, or what became of the last press; read aloud as it changes. */
export const RowSaid = ({ state, address, onlyBad = false }: Properties) => {
  const key = keyOf(address);
  const saving = state.saving[key];
  const slow = useSlow(saving?.number);
  const latest = state.said[key];
  const said = onlyBad && latest?.tone === 'good' ? undefined : latest;
  const tone = saving !== undefined || said === undefined ? 'plain' : said.tone;
  const text = saving === undefined ? (said?.text ?? '') : slow ? 'Det tar längre tid än vanligt. Stäng inte panelen.' : 'Sparar …';
  return (
    <div class="row-said">
      <Message tone={tone} text={text} />
    </div>
  );
};
