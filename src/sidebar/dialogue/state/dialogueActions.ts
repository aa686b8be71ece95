import { dialogueIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Dialogue } from '../../../register/rows/row';
import type { CardAction } from '../../file/state/cardAction';
import { readTexts } from '../../file/state/ruleFile';
import { textsOf, type Draft } from '../../row/state/draft';

/** Fewer places than the contract's, as the row stands with what has been typed. */
const isShort = (row: OpenedRow, draft: Draft | undefined, requiredPlaces: number | null): boolean => {
  const { agreedPlaces } = dialogueIn(textsOf(row, draft));
  return requiredPlaces !== null && agreedPlaces !== null && agreedPlaces < requiredPlaces;
};

export const whyShort = 'Skriv varför färre platser än avtalets överenskoms.';

/** What is done with a dialogue. Where fewer places than the contract's are agreed the reason is asked for. */
export const dialogueActions = (row: OpenedRow, draft: Draft | undefined, requiredPlaces: number | null) => {
  const short = isShort(row, draft, requiredPlaces);
  const { held, agreed } = dialogueIn(readTexts(row));
  return {
    hold: { caption: held === null ? 'Hållen' : 'Ändra dagen', today: 'Hållen i dag', columns: ['held'], date: 'held', needed: { held: 'Skriv dagen, eller ? om den inte är känd.' } },
    book: { caption: 'Boka om', columns: ['booked'], needed: { booked: 'Skriv dagen som dialogen är bokad till.' } },
    agree: {
      caption: agreed === null ? 'Skriv vad som överenskoms' : 'Ändra det överenskomna',
      columns: short ? ['agreed', 'agreedPlaces', 'deviation'] : ['agreed', 'agreedPlaces'],
      needed: { agreed: 'Skriv i korthet vad som överenskoms.', ...(short ? { deviation: whyShort } : {}) },
    },
  } satisfies Record<string, CardAction>;
};

type DialogueActionName = keyof ReturnType<typeof dialogueActions>;

/** What can be done with a dialogue as it stands, the most natural first. */
export const offeredActions = ({ held }: Dialogue): readonly DialogueActionName[] => (held === null ? ['hold', 'book', 'agree'] : ['agree', 'hold']);
