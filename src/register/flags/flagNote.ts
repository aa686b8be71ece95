/** What our part of a cell's note begins with: the rest of the note is people's own. */
const mark = '⚠ Registret: ';

/** A cell's note with what the register has to say about the cell; without messages our part goes away. */
export const flagNote = (note: string, messages: readonly string[]): string => {
  const at = note.indexOf(mark);
  const own = (at === -1 ? note : note.slice(0, at)).trimEnd();
  return [own, ...(messages.length === 0 ? [] : [mark + messages.join(' ')])].filter((part) => part !== '').join('\n');
};

/** Whether the register has something to say in a note. */
export const isFlagged = (note: string): boolean => note.includes(mark);
