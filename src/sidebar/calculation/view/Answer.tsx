import { useSettled } from '../../useSettled';
import type { PartyResult } from '../state/result';
import { answerWords, verdictWords, type AnswerWords } from '../state/sentences';
import type { Values } from '../state/values';

type Properties = {
  /** Where there is no answer: what stands in its place. */
  readonly answer: { readonly values: Values; readonly result: PartyResult } | AnswerWords;
  /** What to know of it before it is used; `""` where there is nothing. */
  readonly note: string;
  /** Why the answer is not that of the fields; `""` where it is. */
  readonly stale: string;
};

/** The answer first: when the extra cost has come back, and whether the horizon pays. */
export const Answer = ({ answer, note, stale }: Properties) => {
  const calculated = 'result' in answer ? answer : null;
  const { kicker, figure, meaning } = 'result' in answer ? answerWords(answer.values, answer.result) : answer;
  const verdict = calculated === null ? '' : verdictWords(calculated.values, calculated.result);
  const pays = calculated !== null && calculated.result.result >= 0;
  const aloud = useSettled(stale !== '' ? stale : calculated === null ? `${figure}. ${meaning}` : `${kicker} ${figure}. ${verdict}.`);
  return (
    <section class={`answer${stale === '' ? '' : ' stale'}${calculated === null ? ' missing' : ''}`} aria-labelledby="answer">
      <h2 id="answer">{kicker}</h2>
      <p class="answer-figure">{figure}</p>
      <p class="answer-meaning">{meaning}</p>
      {verdict !== '' && (
        <p class={pays ? 'verdict pays' : 'verdict'}>
          <span class="sign" aria-hidden="true">{pays ? '✓' : '!'}</span>
          <span>{verdict}</span>
        </p>
      )}
      {note !== '' && <p class="answer-meaning">{note}</p>}
      {stale !== '' && <p class="stale-note">{stale}</p>}
      <p class="unseen" role="status">{aloud}</p>
    </section>
  );
};
