import { checkedGoals } from '../../../register/outcomes/goals';
import { ReportPart } from './ReportPart';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

/** The project's goals, for the whole register whatever is chosen. */
export const GoalPart = ({ read: { register, summary: { today } } }: ReportContent) => {
  const goals = checkedGoals(register, today);
  return (
    <ReportPart title="Projektets mål">
      <p class="lead">
        {goals.filter(({ isMet }) => isMet).length} av {goals.length} mål är nådda. De gäller hela registret, alla upphandlingar med krav som har
        annonserats, oavsett vilka upphandlingar rapporten i övrigt handlar om.
      </p>
      <ReportTable
        caption="Projektets mål"
        rows={goals}
        keyOf={({ goal }) => goal}
        columns={[
          { head: 'Mål', cell: ({ title }) => title },
          { head: 'Läge', cell: ({ isMet }) => (isMet ? '✓ Nått' : '– Inte nått än') },
          { head: 'Underlag', cell: ({ finding }) => finding },
          { head: 'Källa', cell: ({ source }) => source },
        ]}
      />
      <p class="note">Målen om rutiner, workshops, information och dialog med näringslivets organisationer (rad 300–344) går inte att läsa ur registret.</p>
    </ReportPart>
  );
};
