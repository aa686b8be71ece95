import { kronor, percent, signedKronor } from '../../format';
import type { PartyResult } from '../state/result';
import { breakEvenWords, expectedIncomeWords, months } from '../state/sentences';
import type { Values } from '../state/values';
import { Figure } from './Figure';

/** What the municipality gets, and what is left when the cost has been paid. */
export const IncomeFigures = ({ values, result }: { readonly values: Values; readonly result: PartyResult }) => {
  const expected = expectedIncomeWords(values);
  return (
    <>
      <Figure name="Intäkt per person och år" figure={kronor(result.yearlyIncome)} />
      {expected !== '' && <Figure name="Väntad intäkt per år" note={expected} figure={kronor(result.expectedIncome)} />}
      <Figure name={`Resultat efter ${months(values.months)}`} figure={signedKronor(result.result)} strong />
      <Figure
        name="Högsta sannolikhet ändå"
        note={breakEvenWords(values, result)}
        figure={result.breakEven === undefined || result.breakEven < 0 ? 'finns inte' : percent(result.breakEven)}
      />
    </>
  );
};
