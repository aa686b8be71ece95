import { kronor } from '../../format';
import { lackingWords } from '../basis/state/basisWords';
import { isMissing } from '../state/missing';
import { extraCostOf } from '../state/result';
import { extraCostWords } from '../state/sentences';
import type { Figures } from '../state/figures';
import { Figure } from './Figure';
import { IncomeFigures } from './IncomeFigures';
import { Society } from './Society';

/** The municipality's figures behind the answer; where its income is not known, what it costs. */
export const KeyFigures = ({ figures }: { readonly figures: Figures }) => {
  const { values, basis, municipal } = figures;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Kommunens siffror</h2>
      <dl class="figures">
        <Figure name="Merkostnad" note={extraCostWords(values)} figure={kronor(extraCostOf(values))} />
        {isMissing(municipal) ? <Figure name="Intäkt per person och år" note={lackingWords(municipal.missing, basis)} figure="saknas" /> : <IncomeFigures values={values} result={municipal} />}
      </dl>
      <Society figures={figures} />
    </section>
  );
};
