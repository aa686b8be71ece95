import { Fault } from '../../sidebar/parts/Fault';
import { OverviewHead } from '../overview/view/OverviewHead';
import { useSummary } from '../summary/useSummary';
import { Plan } from './view/Plan';

/** Which planned procurements to do in a year, within the hours there are. */
export const YearPlanDialog = () => {
  const control = useSummary();
  const problems = control.read?.summary.problems ?? [];
  return (
    <>
      <OverviewHead control={control} />
      {problems.map((problem, place) => <Fault key={problem} id={`problem-${place}`} text={problem} />)}
      {control.read !== null && problems.length === 0 && <Plan read={control.read} />}
    </>
  );
};
