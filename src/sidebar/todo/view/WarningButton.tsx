import type { TodoItem } from '../../../contract/todo';
import { registerSheets } from '../../../register/sheets';
import { counted } from '../../format';
import type { Presses } from '../usePresses';

type Properties = { readonly item: TodoItem; readonly presses: Presses; readonly onPress: () => void };

/** One thing to do. What becomes of the press is said right below. */
export const WarningButton = ({ item, presses: { underWay, latest, deservesWord, said }, onPress }: Properties) => {
  const { key, text, since, days, sheet, row, procurement } = item;
  const waits = underWay === key && deservesWord;
  return (
    <>
      <button type="button" class={latest === key ? 'warning pressed' : 'warning'} onClick={onPress}>
        <span>{text}</span>
        <span class="warning-since">
          {since !== null && <span>Sedan {since}{days > 0 && `, ${counted(days, 'dag', 'dagar')}`}. </span>}
          {row !== procurement && <span>{registerSheets[sheet].title} {row}.</span>}
        </span>
      </button>
      {waits && <p class="warning-said">Går till raden …</p>}
      {latest === key && said !== null && <p class={`warning-said ${said.tone}`} aria-hidden="true">{said.text}</p>}
    </>
  );
};
