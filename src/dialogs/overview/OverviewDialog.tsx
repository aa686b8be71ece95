import { Fault } from '../../sidebar/parts/Fault';
import { useSummary } from '../summary/useSummary';
import { OverviewHead } from './view/OverviewHead';
import { Overview } from './view/Overview';

/** The register as figures and pictures. */
export const OverviewDialog = () => {
  const control = useSummary();
  const { read } = control;
  const problems = read?.summary.problems ?? [];
  return (
    <>
      <OverviewHead control={control} />
      {problems.map((problem, place) => <Fault key={problem} id={`problem-${place}`} text={problem} />)}
      {read !== null && problems.length === 0 && (read.facts.length === 0 ? <EmptyRegister /> : <Overview read={read} />)}
    </>
  );
};

const EmptyRegister = () => (
  <section class="empty" aria-label="Tomt register">
    <h2>Det finns inga upphandlingar i registret än</h2>
    <p>
      Skriv den första på bladet Upphandlingar, eller välj Öppna upphandlingen i menyn Sysselsättningskrav och där Ny upphandling. Läs sedan
      registret igen här.
    </p>
  </section>
);
