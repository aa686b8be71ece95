import type { RegisterLists } from '../../../contract/rows';
import { placeIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { readTexts } from '../../file/state/ruleFile';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { ActionCard } from '../../file/view/ActionCard';
import { standingText } from '../../row/state/draft';
import { dayOf } from '../../row/state/today';
import { offeredActions, placeActions } from '../state/placeActions';
import { placeWords } from '../state/placeWords';

type Properties = {
  readonly control: FileControl;
  readonly drafts: Drafts;
  readonly row: OpenedRow;
  readonly lists: RegisterLists;
  /** What the hand-over rules say of it. */
  readonly warnings: readonly string[];
};

/** One place: how it stands, and what is done with it next. */
export const PlaceCard = ({ row, ...others }: Properties) => {
  const today = dayOf(new Date());
  const place = placeIn(readTexts(row));
  return (
    <ActionCard {...others} row={row} title={standingText(row, 'place') || 'Plats'} table={placeActions(place)} offered={offeredActions(place, today)}>
      <p class="card-state">{standingText(row, 'state') || 'läget är inte ifyllt'}</p>
      <p class="card-words">{placeWords(place, today).join(' ')}</p>
    </ActionCard>
  );
};
