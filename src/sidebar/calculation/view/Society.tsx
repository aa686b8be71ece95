import { kronor, signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { societalResult } from '../state/result';
import { months, paybackFigure } from '../state/sentences';
import type { Values } from '../state/values';
import { Figure } from './Figure';

/** Society's figures, folded beside the municipality's and never added to them. */
export const Society = ({ values }: { readonly values: Values }) => {
  const result = societalResult(values);
  return (
    <Fold title="Jämför med samhället">
      <p>Värdet av det som produceras i ett osubventionerat arbete. Läggs aldrig ihop med kommunens siffror.</p>
      <dl class="figures">
        <Figure name="Merkostnad" note="Med indirekta skatter" figure={kronor(result.cost)} />
        <Figure name="Produktionsvärde per person och år" figure={kronor(result.yearlyIncome)} />
        <Figure name="Återbetalning" figure={result.payback === undefined ? 'finns inte' : paybackFigure(result.payback)} />
        <Figure name={`Resultat efter ${months(values.months)}`} figure={signedKronor(result.result)} strong />
      </dl>
    </Fold>
  );
};
