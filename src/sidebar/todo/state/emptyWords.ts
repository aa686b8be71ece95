import type { Todo, Whose } from '../../../contract/todo';
import { keysOf } from '../../../model/mapValues';
import { registerSheets, type SheetName } from '../../../register/sheets';
import { counted } from '../../format';

export type EmptyWords = {
  readonly title: string;
  readonly text: string;
  /** The register waits for its first procurement. */
  readonly isNew: boolean;
};

/** Of these the server says which are missing. */
const needed: readonly SheetName[] = keysOf(registerSheets).filter((name) => ['procurements', 'steps', 'places', 'dialogue', 'settings'].includes(name));

/** Whether there is no register at all: every sheet of it is missing. */
export const hasNoRegister = ({ problems }: Pick<Todo, 'problems'>): boolean =>
  problems.some((problem) => needed.every((name) => problem.includes(registerSheets[name].title)));

/** What is said where there is nothing to list. */
export const emptyWords = (todo: Todo, whose: Whose): EmptyWords => {
  if (hasNoRegister(todo)) {
    return {
      title: 'Registret finns inte än',
      text: 'Välj Skapa eller laga registret i menyn Sysselsättningskrav. Då skapas bladen, och det som är att göra visas här.',
      isNew: false,
    };
  }
  if (todo.procurements === 0) return { title: 'Registret är tomt', text: 'Lägg till den första upphandlingen, så visas här vad som är att göra och när.', isNew: true };
  if (whose.kind === 'nobody') return { title: 'Allt når någon', text: 'Varje sak har någon som får veta den.', isNew: false };
  const rest = todo.postponed.length === 0 ? '' : ` ${counted(todo.postponed.length, 'sak är uppskjuten', 'saker är uppskjutna')}.`;
  const others = whose.kind !== 'all' && todo.total > 0 ? ` Andra har ${counted(todo.total, 'sak', 'saker')}: välj Allas för att se dem.` : '';
  return {
    title: whose.kind === 'mine' ? 'Inget väntar på dig' : 'Inget väntar',
    text: `${counted(todo.procurements, 'upphandling', 'upphandlingar')} i registret, och ${others === '' ? 'alla överlämningar är gjorda' : 'inget av det brådskande är ditt'}.${rest}${others}`,
    isNew: false,
  };
};
