import { comparisons } from '../../../register/outcomes/comparisons';
import { percent } from '../../../sidebar/format';
import { ReportTable } from './ReportTable';

const shown = (share: number | null): string => (share === null ? '–' : percent(share));

/** Others' results, named as what they are. */
export const ComparisonTable = () => (
  <>
    <h3>Andras resultat, att jämföra med</h3>
    <p class="lead">De gäller andra personer, metoder och tider, och är inga mål. Ett streck betyder att rapporten inte har någon uppgift.</p>
    <ReportTable
      caption="Andras resultat"
      rows={comparisons}
      keyOf={({ title }) => title}
      columns={[
        { head: 'Vem', cell: ({ title }) => title },
        { head: 'n', cell: ({ n }) => n ?? '–', isFigure: true },
        { head: 'Till arbete', cell: ({ toWork }) => shown(toWork), isFigure: true },
        { head: 'Till arbete eller studier', cell: ({ toWorkOrStudies }) => shown(toWorkOrStudies), isFigure: true },
        { head: 'Vad det är', cell: ({ measure, source }) => `${measure} (${source})` },
      ]}
    />
  </>
);
