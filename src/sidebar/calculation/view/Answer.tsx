import { useSettled } from '../../useSettled';
import type { Faults } from '../state/draft';
import type { PartyResult } from '../state/result';
import { answerWords, missingWords, staleWords, verdictWords } from '../state/sentences';
import type { Values } from '../state/values';

type Properties = {
  /** `null` where the fields give no answer and never did since the row was fetched. */
  readonly calculated: { readonly values: Values; readonly result: PartyResult } | null;
  readonly faults: Faults;
};

/** The answer first: when the extra cost has come back, and whether the horizon pays. */
export const Answer = ({ calculated, faults }: Properties) => {
  const stale = Object.keys(faults).length > 0;
  const words = calculated === null ? missingWords(faults) : answerWords(calculated.values, calculated.result);
  const verdict = calculated === null ? '' : verdictWords(calculated.values, calculated.result);
  const pays = calculated !== null && calculated.result.result >= 0;
  const { kicker, figure, meaning } = words;
  const aloud = useSettled(
    calculated === null ? `${figure}. ${meaning}` : stale ? staleWords : `${kicker} ${figure}. ${verdict}.`,
  );
  return (
    <section class={`answer${stale ? ' stale' : ''}${calculated === null ? ' missing' : ''}`} aria-labelledby="answer">
      <h2 id="answer">{kicker}</h2>
      <p class="answer-figure">{figure}</p>
      <p class="answer-meaning">{meaning}</p>
      {verdict !== '' && (
        <p class={pays ? 'verdict pays' : 'verdict'}>
          <span class="sign" aria-hidden="true">{pays ? '✓' : '!'}</span>
          <span>{verdict}</span>
        </p>
      )}
      {stale && calculated !== null && <p class="stale-note">{staleWords}</p>}
      <p class="unseen" role="status">{aloud}</p>
    </section>
  );
};
