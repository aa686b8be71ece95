import type { SaveAnswer } from '../../contract/register';
import type { StatusChange } from '../../contract/todo';
import { saveRow } from '../register/saveRow';

/** Gives a procurement the status that was proposed, as long as the one that the person saw still stands there. */
export const acceptStatus = ({ procurement, from, to }: StatusChange): SaveAnswer =>
  saveRow({ sheet: 'procurements', id: procurement, changes: [{ column: 'status', before: from, after: to }], proposed: true });
