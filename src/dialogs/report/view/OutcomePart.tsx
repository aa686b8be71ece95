import { shownOutcomes } from '../../../register/summary/shownOutcomes';
import { filtersOf } from '../state/choice';
import { AttitudeTable } from './AttitudeTable';
import { ComparisonTable } from './ComparisonTable';
import { OutcomeGroupTables } from './OutcomeGroupTables';
import { OutcomeTotal } from './OutcomeTotal';
import { ReportPart } from './ReportPart';
import { YearOutcomes } from './YearOutcomes';
import type { ReportContent } from './reportContent';

/** What came after the places, and what suppliers thought. What may be shown is decided for the whole register, whatever is chosen. */
export const OutcomePart = ({ read, choice, shown }: ReportContent) => {
  const outcomes = shownOutcomes(read.facts);
  const [filter, ...more] = filtersOf(choice);
  return (
    <ReportPart title="Utfall">
      <h3>Vad som kom efter platserna</h3>
      {more.length > 0 ? (
        <YearOutcomes outcomes={outcomes} filters={[filter, ...more]} />
      ) : (
        <>
          <OutcomeTotal shown={outcomes.of(filter)} />
          <OutcomeGroupTables outcomes={outcomes} filter={filter} />
        </>
      )}
      <ComparisonTable />
      <AttitudeTable facts={shown} survey={read.register.survey} />
    </ReportPart>
  );
};
