import type { SaveAnswer } from '../../../contract/register';
import type { TodoItem } from '../../../contract/todo';
import type { Deed } from '../actions/deed';

/** What a person has done about a matter. */
export type Act = {
  readonly item: TodoItem;
  /**
   * - `saving`: shown as done before it is
   * - `failed`: taken back, and the text says why
   * - `remains`: saved, but the matter is still there
   */
  readonly phase: 'saving' | 'saved' | 'failed' | 'remains';
  readonly text: string;
} & Pick<Deed, 'undo' | 'effect'>;

/** Whether the matter is shown as settled. */
export const isReceipt = ({ phase }: Act): boolean => phase === 'saving' || phase === 'saved';

export const withAct = (acts: readonly Act[], act: Act): readonly Act[] => [...acts.filter(({ item }) => item.key !== act.item.key), act];

/** The acts once the list has been read again: a matter that should be settled and is still there says so, and its buttons come back. */
export const actsAfterReading = (acts: readonly Act[], items: readonly TodoItem[]): readonly Act[] =>
  acts.map((act) =>
    act.phase === 'saved' && act.effect === 'settles' && items.some(({ key }) => key === act.item.key) ? { ...act, phase: 'remains', text: `${act.text} Något fattas ännu: läs saken igen.` } : act,
  );

/** The list with what has been done left where it stood, so that nothing jumps. */
export const withReceipts = (items: readonly TodoItem[], acts: readonly Act[]): readonly TodoItem[] => {
  const shown = [...items];
  for (const act of acts) {
    if (!isReceipt(act) || shown.some(({ key }) => key === act.item.key)) continue;
    const place = shown.findIndex(({ days, key }) => days < act.item.days || (days === act.item.days && key > act.item.key));
    shown.splice(place < 0 ? shown.length : place, 0, act.item);
  }
  return shown;
};

/** Why a deed was not done, and what to do; `""` where it was. */
export const refusalWords = (answer: SaveAnswer): string => {
  switch (answer.kind) {
    case 'saved':
      return '';
    case 'conflict':
      return `Inget sparades: ${answer.conflicts.map(({ header, theirs, who }) => `${who} har ändrat ${header} till ${theirs === '' ? 'tomt' : `”${theirs}”`}`).join(', ')}. Listan läses om.`;
    case 'refused':
      return answer.message;
  }
};

