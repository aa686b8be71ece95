import { signedKronor, kronor } from '../../format';
import { useSettled } from '../../useSettled';
import { meaningWords, personsWords } from '../state/figureWords';
import { staleWords } from '../state/staleWords';
import type { StudyFigures } from '../state/studyFigures';

type Properties = {
  /** `null` where nothing could be computed since the panel was opened. */
  readonly figures: StudyFigures | null;
  /** Why the figures are not of what stands in the form now; `""` where they are. */
  readonly lacking: string;
};

/** The answer first: what the municipality gains, and society. */
export const StudyVerdict = ({ figures, lacking }: Properties) => {
  const isStale = lacking !== '' && figures !== null;
  const note = isStale ? `${lacking} ${staleWords(figures)}` : lacking;
  const society = figures?.result.society.profit ?? 0;
  const kicker = figures === null ? 'Inget svar än' : `Kommunens lönsamhet på 12 månader, ${personsWords(figures.study)}`;
  const municipal = figures?.result.actors.municipality;
  const figure = municipal === undefined ? lacking : signedKronor(municipal.profit);
  const verdict = figures === null ? '' : society >= 0 ? `Samhället vinner ${kronor(society)}` : `Samhället förlorar ${kronor(-society)}`;
  const aloud = useSettled(lacking === '' ? `${kicker}: ${figure}. ${verdict}.` : note);
  return (
    <section class={`answer${lacking === '' ? '' : ' stale'}${figures === null ? ' missing' : ''}`} aria-labelledby="study-answer">
      <h2 id="study-answer">{kicker}</h2>
      <p class="answer-figure">{figure}</p>
      {municipal !== undefined && <p class="answer-meaning">{meaningWords(municipal)}</p>}
      {verdict !== '' && (
        <p class={society >= 0 && !isStale ? 'verdict pays' : 'verdict'}>
          {!isStale && <span class="sign" aria-hidden="true">{society >= 0 ? '✓' : '!'}</span>}
          <span>{verdict}</span>
        </p>
      )}
      {isStale && <p class="stale-note">{note}</p>}
      <p class="unseen" role="status">{aloud}</p>
    </section>
  );
};
