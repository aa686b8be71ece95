import { procurementIn } from '../../../register/form/formChecks';
import type { CheckContext } from '../../../register/checks/check';
import type { OpenedRow } from '../../../register/form/openedRow';
import { hasCome } from '../../../register/handover/due';
import { hasReached } from '../../../register/process/statuses';
import { statusTitled } from '../../../register/process/titles';
import { formChanges, proposed } from '../../file/state/fileForm';
import { readTexts } from '../../file/state/ruleFile';
import type { Draft } from '../../row/state/draft';

/** Whom the status calls for a dialogue with: the industry until the award, then the supplier (Payoff 2019, lines 335-337 and 1646-1649). */
export const proposedKind = (procurement: OpenedRow, today: string): 'bransch' | 'leverantör' => {
  const { status, awarded } = procurementIn(readTexts(procurement));
  const reached = statusTitled(status);
  return (reached !== undefined && hasReached(reached, 'awarded')) || hasCome(awarded, today) ? 'leverantör' : 'bransch';
};

export const newDialogueColumns = ['kind', 'booked'] as const;

export const newDialogueDraft = (row: OpenedRow, draft: Draft | undefined, kind: string): Draft | undefined =>
  proposed(row, draft, newDialogueColumns, [{ column: 'kind', text: kind }]);

/** What is said where a new dialogue lacks something. */
const needed = { kind: 'Välj vem dialogen förs med.' } as const;
const neededToBook = { ...needed, booked: 'Skriv dagen som dialogen är bokad till.' } as const;

/**
 * What a new dialogue holds, or what is in the way. The procurement comes from the panel.
 *
 * @param held the day on which it was held; `""` for one that is booked
 */
export const newDialogueChanges = (row: OpenedRow, draft: Draft | undefined, procurement: string, held: string, context: CheckContext): ReturnType<typeof formChanges> => {
  const sets = [{ column: 'procurement', text: procurement }, ...(held === '' ? [] : [{ column: 'held', text: held }])];
  const { changes, faults } = formChanges(row, { draft, needed: held === '' ? neededToBook : needed, sets }, context);
  return { changes: changes.filter(({ column }) => column !== 'procurement'), faults };
};
