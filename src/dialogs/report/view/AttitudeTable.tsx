import { attitudes, attitudeTitles } from '../../../register/summary/attitudes';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import type { SurveyAnswer } from '../../../register/rows/row';
import { attitudeSentence } from '../../overview/state/attitudeSentence';
import { capital } from '../../overview/state/words';
import { ReportTable } from './ReportTable';

type Properties = { readonly facts: readonly ProcurementFact[]; readonly survey: readonly SurveyAnswer[] };

/** What suppliers thought before and afterwards. Suppliers are companies: few answers are shown too, with their n. */
export const AttitudeTable = ({ facts, survey }: Properties) => {
  const ids = new Set(facts.map(({ id }) => id));
  const counted = attitudes(survey.filter(({ procurement }) => procurement !== null && ids.has(procurement)));
  const n = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return (
    <>
      <h3>Leverantörernas inställning, före och efter</h3>
      <p class="lead">{attitudeSentence(counted)}</p>
      {counted.answers > 0 && (
        <ReportTable
          caption="Leverantörernas inställning"
          rows={attitudeTitles.map((title, index) => ({ title, before: counted.before[index] ?? 0, after: counted.after[index] ?? 0 }))}
          keyOf={({ title }) => title}
          columns={[
            { head: 'Inställning', cell: ({ title }) => capital(title) },
            { head: `Före, n = ${n(counted.before)}`, cell: ({ before }) => before, isFigure: true },
            { head: `Efter, n = ${n(counted.after)}`, cell: ({ after }) => after, isFigure: true },
          ]}
        />
      )}
    </>
  );
};
