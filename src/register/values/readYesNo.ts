import { foldText } from '../../model/text/foldText';
import type { Cell } from './cell';
import { refuse, type Refusal } from './refusal';

const yes = ['ja', 'j', 'x', 'sant', 'true', 'yes', 'y', '1', '✓', '✔'];
const no = ['nej', 'n', 'falskt', 'false', 'no', '0'];

/** `ja` or `nej`, from what people write and tick for them. */
export const readYesNo = (cell: Cell): string | null | Refusal => {
  const folded = typeof cell === 'object' ? '?' : foldText(String(cell));
  if (folded === '') return null;
  if (yes.includes(folded)) return 'ja';
  return no.includes(folded) ? 'nej' : refuse('ja eller nej', cell, 'Skriv ja eller nej, eller lämna cellen tom.');
};
