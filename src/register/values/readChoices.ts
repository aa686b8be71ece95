import { cellText, type Cell } from './cell';
import { choiceMeant, menu } from './readChoice';
import { refuse, type Refusal } from './refusal';

/** Several of a column's choices, separated by semicolons, commas or line ends; kept in the column's order, once each. */
export const readChoices = (choices: readonly string[], cell: Cell): string | null | Refusal => {
  const parts = cellText(cell).split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== '');
  const meant = new Set<string>();
  for (const part of parts) {
    const choice = choiceMeant(choices, part);
    if (choice === undefined) return refuse('ett eller flera val', part, `${menu(choices, part)} Skilj flera åt med semikolon.`);
    meant.add(choice);
  }
  return meant.size === 0 ? null : choices.filter((choice) => meant.has(choice)).join('; ');
};
