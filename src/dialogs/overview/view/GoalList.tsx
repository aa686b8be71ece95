import { useMemo } from 'preact/hooks';
import { checkedGoals } from '../../../register/outcomes/goals';
import { Fold } from '../../../sidebar/parts/Fold';
import type { ReadSummary } from '../../summary/useSummary';

/** The project's goals, for the whole register whatever the filters are. */
export const GoalList = ({ read: { register, summary: { today } } }: { readonly read: ReadSummary }) => {
  const goals = useMemo(() => checkedGoals(register, today), [register, today]);
  return (
    <Fold title="Projektets mål, hela registret" figure={`${goals.filter(({ isMet }) => isMet).length} av ${goals.length} nådda`}>
      <ul class="goals">
        {goals.map(({ goal, title, source, isMet, finding }) => (
          <li key={goal}>
            <span class="goal-mark" aria-hidden="true">{isMet ? '✓' : '–'}</span>
            <span><strong>{title}</strong>: {isMet ? 'nått' : 'inte nått än'}. {finding} <span class="id">({source})</span></span>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
