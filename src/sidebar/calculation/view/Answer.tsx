import { signedKronor } from '../../format';
import { useSettled } from '../../useSettled';
import type { PartyResult } from '../state/result';
import { answerWords, months, staleWords } from '../state/sentences';
import type { Values } from '../state/values';

type Properties = {
  readonly values: Values;
  readonly result: PartyResult;
  readonly stale: boolean;
  /** The values that cannot be read are the row's own. */
  readonly rowIsFaulty: boolean;
};

/** The answer first: when the extra cost has come back, and whether the horizon pays. */
export const Answer = ({ values, result, stale, rowIsFaulty }: Properties) => {
  const { kicker, figure, meaning } = answerWords(values, result);
  const pays = result.result >= 0;
  const verdict = `${signedKronor(result.result)} efter ${months(values.months)}`;
  const aloud = useSettled(stale ? staleWords(rowIsFaulty) : `${kicker} ${figure}. ${verdict}.`);
  return (
    <section class={stale ? 'answer stale' : 'answer'} aria-labelledby="answer">
      <h2 id="answer">{kicker}</h2>
      <p class="answer-figure">{figure}</p>
      <p class="answer-meaning">{meaning}</p>
      <p class={pays ? 'verdict pays' : 'verdict'}>
        <span class="sign" aria-hidden="true">{pays ? '✓' : '!'}</span>
        <span>{verdict}</span>
      </p>
      {stale && <p class="stale-note">{staleWords(rowIsFaulty)}</p>}
      <p class="unseen" role="status">{aloud}</p>
    </section>
  );
};
