import type { RegisterLists } from '../../../contract/rows';
import { dialogueIn, procurementIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { readTexts } from '../../file/state/ruleFile';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { ActionCard } from '../../file/view/ActionCard';
import { standingText } from '../../row/state/draft';
import { dayOf } from '../../row/state/today';
import { dialogueActions, offeredActions } from '../state/dialogueActions';
import { dialogueWords, openEnds } from '../state/dialogueWords';
import { UseAsAgreed } from './UseAsAgreed';
import { UseAsIndustryDialogue } from './UseAsIndustryDialogue';

type Properties = {
  readonly control: FileControl;
  readonly drafts: Drafts;
  readonly procurement: OpenedRow;
  readonly row: OpenedRow;
  readonly lists: RegisterLists;
};

/** One dialogue: when, what was agreed, and why where it departs from the contract. */
export const DialogueCard = ({ control, drafts, procurement, row, lists }: Properties) => {
  const today = dayOf(new Date());
  const dialogue = dialogueIn(readTexts(row));
  const { requiredPlaces } = procurementIn(readTexts(procurement));
  const [agreed, reason] = [standingText(row, 'agreed'), standingText(row, 'deviation')];
  return (
    <ActionCard
      control={control}
      drafts={drafts}
      row={row}
      lists={lists}
      title={`Dialog med ${standingText(row, 'kind') || '–'}`}
      warnings={openEnds(dialogue, requiredPlaces, today)}
      table={dialogueActions(row, drafts.draftOf(row), requiredPlaces)}
      offered={offeredActions(dialogue)}
    >
      <p class="card-words">{dialogueWords(dialogue, today).join(' ')}</p>
      {agreed !== '' && <p class="agreed">{agreed}</p>}
      {reason !== '' && <p class="reason">Skäl till avvikelsen: {reason}</p>}
      <UseAsIndustryDialogue control={control} procurement={procurement} row={row} />
      <UseAsAgreed control={control} drafts={drafts} procurement={procurement} row={row} />
    </ActionCard>
  );
};
