import type { Whose } from '../../../contract/todo';
import { unaddressedWords } from '../state/headWords';
import { SettingsDoor } from './SettingsDoor';

type Properties = { readonly count: number; readonly whose: Whose; readonly onChoose: (whose: Whose) => void };

/** That some matters reach nobody: which they are, and where to write who is to be told. */
export const Unaddressed = ({ count, whose, onChoose }: Properties) => (
  <div class="unaddressed">
    <p class="remark">{unaddressedWords(count)}</p>
    {whose.kind !== 'nobody' && <button type="button" class="quiet" onClick={() => onChoose({ kind: 'nobody' })}>Visa vilka</button>}
    <SettingsDoor />
  </div>
);
