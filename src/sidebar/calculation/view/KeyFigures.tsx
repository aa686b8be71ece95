import { kronor, percent, signedKronor } from '../../format';
import type { PartyResult } from '../state/result';
import { breakEvenWords, expectedIncomeWords, extraCostWords, months } from '../state/sentences';
import type { Values } from '../state/values';
import { Figure } from './Figure';
import { Society } from './Society';

type Properties = { readonly values: Values; readonly result: PartyResult };

/** The municipality's figures behind the answer. */
export const KeyFigures = ({ values, result }: Properties) => {
  const expected = expectedIncomeWords(values);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Kommunens siffror</h2>
      <dl class="figures">
        <Figure name="Merkostnad" note={extraCostWords(values)} figure={kronor(result.cost)} />
        <Figure name="Intäkt per person och år" figure={kronor(result.yearlyIncome)} />
        {expected !== '' && <Figure name="Väntad intäkt per år" note={expected} figure={kronor(result.expectedIncome)} />}
        <Figure name={`Resultat efter ${months(values.months)}`} figure={signedKronor(result.result)} strong />
        <Figure
          name="Högsta sannolikhet ändå"
          note={breakEvenWords(values, result)}
          figure={result.breakEven === undefined || result.breakEven < 0 ? 'finns inte' : percent(result.breakEven)}
        />
      </dl>
      <Society values={values} municipal={result} />
    </section>
  );
};
