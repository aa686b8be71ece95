import { counted } from '../../../sidebar/format';
import { listed } from '../../overview/state/words';
import { mostUrgent, warningCounts } from '../state/warningCounts';
import { ReportPart } from './ReportPart';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

/** More are not read at a meeting. */
const most = 10;

/** The warnings by rule, and the most urgent ones in full. */
export const WarningPart = ({ read: { summary }, shown }: ReportContent) => {
  const { total, known, byRule } = warningCounts(shown, summary);
  const urgent = mostUrgent(known, shown, most);
  const unread = summary.remarks.length;
  return (
    <ReportPart title="Varningar">
      <p class="lead">
        {total === 0 ? 'Inget väntar på att göras.' : `${counted(total, 'sak väntar', 'saker väntar')} på att göras.`}
        {known.length < total && ` Tabellen räknar de ${known.length} mest brådskande.`}
        {unread > 0 && ` ${counted(unread, 'uppgift', 'uppgifter')} i registrets blad går inte att läsa och är inte med i beräkningarna; översikten visar vilka.`}
      </p>
      {byRule.length > 0 && (
        <ReportTable
          caption="Varningar efter slag"
          rows={byRule}
          keyOf={({ title }) => title}
          columns={[
            { head: 'Vad', cell: ({ title }) => title },
            { head: 'Antal', cell: ({ count }) => count, isFigure: true },
            { head: 'Upphandlingar', cell: ({ procurements }) => procurements, isFigure: true },
          ]}
        />
      )}
      {known.length > 0 && (
        <>
          <h3>{urgent.length === most ? 'Det mest brådskande' : 'I ordning efter hur bråttom det är'}</h3>
          <ol class="report-list">
            {urgent.map(({ text, names }) => <li key={text}><strong>{fewOf(names)}</strong>: {text}</li>)}
          </ol>
        </>
      )}
    </ReportPart>
  );
};

/** A longer list of names says how many more there are. */
const mostNames = 8;

const fewOf = (names: readonly string[]): string =>
  listed(names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} till`] : names);
