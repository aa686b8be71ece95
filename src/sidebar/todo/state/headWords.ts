import type { Todo } from '../../../contract/todo';
import { counted } from '../../format';
import { isReceipt } from './acts';
import { hasNoRegister } from './emptyWords';
import { itemsOf } from './shownItems';
import type { TodoState } from './todoState';

/** The panel's first line. */
export const headWords = ({ todo, whose, asking, acts }: TodoState): string => {
  if (todo === null) return asking === undefined ? 'Registret är inte läst' : 'Läser registret …';
  if (hasNoRegister(todo)) return 'Inget register än';
  if (todo.problems.length > 0 || whose === null) return 'Registret går inte att läsa';
  const items = itemsOf(todo, whose);
  const done = items.filter(({ key }) => acts.some((act) => act.item.key === key && act.effect === 'settles' && isReceipt(act))).length;
  const count = (whose.kind === 'all' ? todo.total : items.length) - done;
  if (count === 0) return whose.kind === 'mine' ? 'Du har inget att göra' : 'Inget att göra';
  return counted(count, 'sak att göra', 'saker att göra');
};

/** Why everybody's list is shown, where nobody knows who is at it. */
export const strangerWords = ({ account }: Pick<Todo, 'account'>): string =>
  account === ''
    ? 'Google säger inte vem du är, så allas visas. Välj en roll eller en person.'
    : `${account} finns inte på bladet Inställningar, så allas visas. Välj en roll eller en person, eller skriv in dig där med roll och e-postadress.`;

export const unaddressedWords = (count: number): string =>
  `${counted(count, 'sak når', 'saker når')} ingen. Skriv den ansvariga, en ersättare eller en ansvarig SAU med e-postadress på bladet Inställningar.`;
