import { useMemo } from 'preact/hooks';
import { yearPlan } from '../../../register/yearPlan/yearPlan';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { signedKronor } from '../../../sidebar/format';
import { Message } from '../../../sidebar/parts/Message';
import type { ReadSummary } from '../../summary/useSummary';
import { useRowPresses } from '../../summary/useRowPresses';
import { ongoingSentence, planSentence } from '../state/planWords';
import { usePlanQuestion } from '../usePlanQuestion';
import { ChosenTable } from './ChosenTable';
import { LeftOutTable } from './LeftOutTable';
import { PlanControls } from './PlanControls';

/** The question, and the plan that answers it. */
export const Plan = ({ read }: { readonly read: ReadSummary }) => {
  const { facts, assumptions, deviations, summary } = read;
  const control = usePlanQuestion(facts, assumptions.hours, summary.today);
  const presses = useRowPresses();
  const { question } = control;
  const plan = useMemo(() => (question === null ? null : yearPlan(facts, question, assumptions.hours)), [facts, assumptions, JSON.stringify(question)]);
  return (
    <>
      <PlanControls {...control} />
      <p class="unseen" role="status">{presses.said?.text ?? ''}</p>
      {plan !== null && question !== null && (
        <>
          <Message tone="plain" text={planSentence(plan, question, assumptions.hourlyCost)} />
          <p class="note">{ongoingSentence(plan, question)}</p>
          {plan.chosen.length > 0 && (
            <section aria-label="Väntat resultat" class="plan-chart">
              <BarChart
                label={`Staplar: väntat resultat för kommunen på ${question.horizon} månader, per vald upphandling. Siffrorna står i tabellen.`}
                categories={plan.chosen.map(({ fact }) => fact.name)}
                series={[{ name: `Resultat på ${question.horizon} månader`, values: plan.chosen.map(({ result }) => result) }]}
                measure={{ text: signedKronor }}
              />
            </section>
          )}
          {plan.chosen.length > 0 && <ChosenTable chosen={plan.chosen} rules={summary.rules} presses={presses} />}
          {plan.leftOut.length > 0 && <LeftOutTable leftOut={plan.leftOut} presses={presses} />}
          <p class="note">
            Resultatet är kommunens väntade intäkt av de personer som annars inte hade fått arbete, minus merkostnaden ({deviations.length === 0 ? 'Payoff 2019' : `Payoff 2019 med ${deviations.length} ändrade antaganden`}).
            Valet är det som ger mest tillsammans inom timmarna; alla kombinationer är prövade. Samhällets nytta är inte medräknad.
          </p>
          <div class="buttons plan-print">
            <button type="button" class="secondary" onClick={() => window.print()}>Skriv ut eller spara som PDF</button>
          </div>
        </>
      )}
    </>
  );
};
