import type { Assumptions } from '../../../model/assumptions';
import { keyFigures } from '../../../register/summary/keyFigures';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { kronor } from '../../../sidebar/format';
import { societyOf } from '../state/societyOf';
import { ReportTable } from './ReportTable';

type Properties = { readonly facts: readonly ProcurementFact[]; readonly assumptions: Assumptions };

/** The municipality's yearly figures and society's beside each other, never added. */
export const SocietyTable = ({ facts, assumptions }: Properties) => {
  const { cost, income } = keyFigures(facts);
  const society = societyOf(facts, assumptions);
  const reckoned = ({ total, known, of }: { readonly total: number; readonly known: number; readonly of: number }): string =>
    `${known === 0 ? '–' : kronor(total)} (${known} av ${of})`;
  return (
    <>
      <h3>Kommunen och samhället, var för sig</h3>
      <p class="lead">Kommunens intäkt är en del av samhällets. Beloppen får därför inte läggas ihop. Inom parentes står hur många upphandlingar som går att räkna på.</p>
      <ReportTable
        caption="Kommunen och samhället, var för sig"
        rows={[
          { title: 'Kommunen', cost: kronor(cost.total), income: reckoned(income), what: 'Skatt på lön och minskat försörjningsstöd, minus skatten på aktivitetsstöd' },
          { title: 'Samhället', cost: kronor(society.cost), income: reckoned(society.production), what: 'Produktionsvärdet; merkostnaden med indirekta skatter. Minskat behov av stöd och vård räknas inte' },
        ]}
        keyOf={({ title }) => title}
        columns={[
          { head: 'För vem', cell: ({ title }) => title },
          { head: 'Merkostnad, en gång', cell: (row) => row.cost, isFigure: true },
          { head: 'Väntat värde per år', cell: (row) => row.income, isFigure: true },
          { head: 'Vad som räknas', cell: ({ what }) => what },
        ]}
      />
    </>
  );
};
