import { standingText } from '../../row/state/draft';
import type { FileState } from './fileState';

type Head = {
  /** The procurement's name. */
  readonly title: string;
  /** Its id and status. */
  readonly origin: string;
  /** What is going on, or why there is nothing to show and what to do. */
  readonly text: string;
  readonly tone: 'bad' | 'plain';
  readonly failed: boolean;
};

/** What the head of a panel about one procurement says. */
export const fileHeadWords = ({ file, asking, failure }: FileState, slow: boolean): Head => {
  const procurement = file?.procurement ?? null;
  const waiting = asking !== undefined;
  const failed = !waiting && failure !== '';
  const title = procurement === null ? (waiting ? 'Läser upphandlingen …' : 'Ingen upphandling är vald') : standingText(procurement, 'name') || procurement.id;
  const none = file === null || file.procurement !== null ? '' : `${file.message} Eller välj en upphandling här.`.trim();
  return {
    title,
    origin: procurement === null ? '' : [procurement.id, standingText(procurement, 'status') || 'utan status'].join(' · '),
    text: slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller försöka igen.' : waiting ? (procurement === null ? '' : 'Läser upphandlingen …') : failed ? failure : none,
    tone: failed && !slow ? 'bad' : 'plain',
    failed: failed || slow,
  };
};
