import type { TodoItem } from '../../../contract/todo';
import { registerSheets } from '../../../register/sheets';
import { counted } from '../../format';
import { urgencyWords } from '../state/urgencyWords';
import type { Presses } from '../usePresses';
import { matterPlace, procurementPlace } from './aboutItem';

type Properties = { readonly item: TodoItem; readonly presses: Presses; readonly onPress: () => void };

/** One thing to do: a press goes to its row. What becomes of the press is said right below. */
export const WarningButton = ({ item, presses: { underWay, latest, deservesWord, said }, onPress }: Properties) => {
  const { key, text, sheet, row, procurement, timesPostponed } = item;
  const waits = underWay === key && deservesWord;
  const urgency = urgencyWords(item);
  return (
    <>
      <button type="button" class={latest === key ? 'warning pressed' : 'warning'} aria-busy={underWay === key} aria-describedby={procurementPlace(procurement)} onClick={onPress}>
        {urgency !== '' && <span class="warning-late">{urgency}</span>}
        <span id={matterPlace(item)}>{text}</span>
        <span class="warning-since">
          {row !== procurement && <span>{registerSheets[sheet].title} {row}.</span>}
          {timesPostponed > 0 && <span>Har skjutits upp {counted(timesPostponed, 'gång', 'gånger')}.</span>}
        </span>
      </button>
      {waits && <p class="warning-said">Går till raden …</p>}
      {latest === key && said !== null && <p class={`warning-said ${said.tone}`} aria-hidden="true">{said.text}</p>}
    </>
  );
};
