import { keysOf } from '../../../model/mapValues';
import { roleInSentence } from '../../../register/process/roleInSentence';
import { steps, type StepName } from '../../../register/process/steps';
import { listed } from './inWords';
import type { StepEntry } from './stepEntries';
import type { WhoWords } from './whoWords';

const count = keysOf(steps).length;

/** The first step in order that is not done. */
export const nextEntry = (entries: readonly StepEntry[]): StepEntry | undefined => entries.find(({ step, done }) => step !== undefined && done === '');

/** How far a procurement has come: a step that stands in two rows is one. */
export const progressWords = (entries: readonly StepEntry[]): string => {
  const done = new Set(entries.flatMap(({ step, done: day }) => (step !== undefined && day !== '' ? [step] : [])));
  return `${done.size} av ${count} steg klara`;
};

/** Which step comes next, and who takes part in it. */
export const nextWords = (next: StepEntry | undefined, missing: readonly StepName[], who: WhoWords): string => {
  if (next?.step !== undefined) return `Härnäst: steg ${steps[next.step].number}, ${next.title} – ${listed(steps[next.step].roles.map(who.known))}.`;
  return missing.length === 0 ? 'Alla steg är klara.' : '';
};

/** Which roles nobody has; `""` where all are filled. */
export const vacantWords = ({ vacant }: Pick<WhoWords, 'vacant'>): string => (vacant.length === 0 ? '' : `Ingen utsedd som ${listed(vacant.map(roleInSentence))}.`);
