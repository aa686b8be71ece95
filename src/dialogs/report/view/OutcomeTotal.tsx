import { outcomeChoices } from '../../../register/columns/choices';
import type { ShownOutcome } from '../../../register/summary/shownOutcomes';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { inShares } from '../../../sidebar/charts/measure';
import { counted, percent } from '../../../sidebar/format';
import { outcomeLines, outcomeSentence } from '../../overview/state/outcomeRows';
import { capital } from '../../overview/state/words';

/** The outcome with its n, beside others' results; where it may not be shown, why. */
export const OutcomeTotal = ({ shown }: { readonly shown: ShownOutcome }) => {
  const { outcome } = shown;
  const lines = outcomeLines(shown);
  const series = [
    { name: 'Till arbete', values: lines.map(({ toWork }) => toWork) },
    { name: 'Till arbete eller studier', values: lines.map(({ toWorkOrStudies }) => toWorkOrStudies) },
  ];
  if (outcome === undefined) return <p>{outcomeSentence(shown)}</p>;
  return (
    <>
      <p class="lead">{outcomeSentence(shown)}</p>
      <BarChart
        label={`Staplar: ${outcomeSentence(shown)} Bredvid står andras resultat.`}
        categories={lines.map(({ title }) => title)}
        series={series}
        measure={inShares}
        textOf={(value) => (value === null ? 'uppgift saknas' : percent(value))}
      />
      <p>
        {outcomeChoices.map((choice) => `${capital(choice)} ${percent(outcome.shares[choice])}`).join(', ')} (n = {outcome.n}).
      </p>
      <p>Stegförflyttning: {counted(outcome.stepsUp, 'steg', 'steg')} upp på trappan, alla platser tillsammans (n = {outcome.n}). Stegen räknas men får inget pris.</p>
    </>
  );
};
