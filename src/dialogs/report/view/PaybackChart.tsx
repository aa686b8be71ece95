import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { counted } from '../../../sidebar/format';
import { monthsText, paybackOf, paybackSentence } from '../../overview/state/paybackOf';

/** A longer picture has no room on a page; the list has them all. */
const most = 20;

/** How long each person must work in each procurement, the shortest first, and why others have no payback. */
export const PaybackChart = ({ facts }: { readonly facts: readonly ProcurementFact[] }) => {
  const paybacks = paybackOf(facts);
  const { known, missing } = paybacks;
  const drawn = known.slice(0, most);
  return (
    <>
      <h3>Återbetalning per upphandling</h3>
      <p class="lead">
        {paybackSentence(paybacks)} Räknat på {known.length} av {counted(facts.length, 'upphandling', 'upphandlingar')}.
        {known.length > most && ` De ${most} kortaste visas här, alla i listan över upphandlingar.`}
      </p>
      {known.length > 0 && (
        <BarChart
          label={`Staplar: ${paybackSentence(paybacks)}`}
          categories={drawn.map(({ fact: { id, name } }) => (known.filter(({ fact }) => fact.name === name).length > 1 ? `${name} (${id})` : name))}
          series={[{ name: 'Månader', values: drawn.map(({ months }) => months) }]}
          measure={{ text: monthsText }}
        />
      )}
      {missing.length > 0 && (
        <p class="note">Utan återbetalning: {missing.map(({ why, facts: { length } }) => `${length} st: ${why.replace(/\.$/, '')}`).join('; ')}.</p>
      )}
    </>
  );
};
