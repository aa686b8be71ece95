import { useContext, useRef } from 'preact/hooks';
import type { SaveAnswer } from '../../contract/register';
import type { TodoItem } from '../../contract/todo';
import type { RowAddress } from '../../register/form/openedRow';
import { askServer } from '../askServer';
import { newAttempts } from '../attempts';
import { StandingPlace } from '../following/standing';
import { saveFailure } from '../row/state/saveFailure';
import type { Deed } from './actions/deed';
import { refusalWords, type Act } from './state/acts';
import type { TodoEvent } from './state/todoState';

type Deeds = { readonly perform: (item: TodoItem, deed: Deed) => void; readonly undo: (act: Act) => void };

/**
 * Does things about matters, one question a press: shown as done at once, and taken back with the reason if it was not.
 *
 * @param onSaved reads the list again
 */
export const useDeeds = (happen: (event: TodoEvent) => void, onSaved: () => void): Deeds => {
  const attempts = useRef(newAttempts()).current;
  const standing = useContext(StandingPlace);

  const send = ({ request }: Deed, { key }: TodoItem): Promise<SaveAnswer> => {
    if (request.kind === 'save') return askServer('saveRow', request.save);
    const { sheet, values } = request.create;
    return askServer('createRow', { sheet, values, attempt: attempts.next(key, values) }).then((answer) => {
      attempts.answered(key);
      return answer;
    });
  };
  const settle = (act: Act, answer: SaveAnswer, address: RowAddress): void => {
    if (answer.kind === 'saved') {
      happen(act.effect === 'returns' ? { kind: 'undone', key: act.item.key } : { kind: 'acted', act: { ...act, phase: 'saved' } });
      // Notes in the sheet come after; without them nothing is lost.
      askServer('reviewRow', { ...address, id: answer.id }).catch(() => undefined);
    } else happen({ kind: 'acted', act: { ...act, phase: 'failed', text: refusalWords(answer) } });
    if (answer.kind !== 'refused') onSaved();
  };

  return {
    perform: (item, deed) => {
      // What the person works with: the other panels show it next.
      standing.procurement = item.procurement;
      const act: Act = { item, phase: 'saving', text: deed.words, undo: deed.undo, effect: deed.effect };
      happen({ kind: 'acted', act });
      const { request } = deed;
      const address = request.kind === 'save' ? request.save : { sheet: request.create.sheet, id: '' };
      send(deed, item).then(
        (answer) => settle(act, answer, { sheet: address.sheet, id: address.id }),
        (error: unknown) => happen({ kind: 'acted', act: { ...act, phase: 'failed', text: saveFailure(error) } }),
      );
    },
    undo: (act) => {
      const { undo, item } = act;
      if (undo === null) return;
      happen({ kind: 'acted', act: { ...act, phase: 'saving', text: 'Ångrar …' } });
      askServer('saveRow', undo).then(
        (answer) => {
          if (answer.kind === 'saved') happen({ kind: 'undone', key: item.key });
          else happen({ kind: 'acted', act: { ...act, phase: 'failed', text: refusalWords(answer) } });
          onSaved();
        },
        (error: unknown) => happen({ kind: 'acted', act: { ...act, text: saveFailure(error) } }),
      );
    },
  };
};
