import { outcomeChoices } from '../../../register/columns/choices';
import { comparisons } from '../../../register/outcomes/comparisons';
import type { Filter } from '../../../register/summary/filter';
import type { ShownOutcomes } from '../../../register/summary/shownOutcomes';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { inShares } from '../../../sidebar/charts/measure';
import { percent } from '../../../sidebar/format';
import { capital } from '../state/words';
import { outcomeLines, outcomeSentence } from '../state/outcomeRows';
import { ChartCard } from './ChartCard';
import { OutcomeGroups } from './OutcomeGroups';

type Properties = { readonly outcomes: ShownOutcomes; readonly filter: Filter };

const title = 'Vad som kom efter platserna';

/** Outcomes with their n beside others' results. Nothing here lists procurements: what came after is never shown of one. */
export const OutcomeCard = ({ outcomes, filter }: Properties) => {
  const own = outcomes.of(filter);
  const { outcome } = own;
  const lines = outcomeLines(own);
  const names = lines.map((line) => line.title);
  const series = [
    { name: 'Till arbete', values: lines.map(({ toWork }) => toWork) },
    { name: 'Till arbete eller studier', values: lines.map(({ toWorkOrStudies }) => toWorkOrStudies) },
  ];
  const sentence = outcomeSentence(own);
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      table={
        <>
          <ChartTable caption="Andelar till arbete och till arbete eller studier" corner="Resultat" names={names} series={series} measure={inShares} />
          {outcome !== undefined && (
            <ChartTable
              caption={`Vad som kom efter ${outcome.n} avslutade platser`}
              corner="Efteråt"
              names={outcomeChoices.map(capital)}
              series={[{ name: `Andel av ${outcome.n}`, values: outcomeChoices.map((choice) => outcome.shares[choice]) }]}
              measure={inShares}
            />
          )}
          <OutcomeGroups outcomes={outcomes} filter={filter} />
        </>
      }
    >
      <BarChart label={`Staplar: ${sentence} Bredvid står andras resultat.`} categories={names} series={series} measure={inShares} textOf={(value, _, category) => (value === null ? (category === 0 && own.visibility === 'hidden' ? 'visas inte' : '–') : percent(value))} />
      <p class="note">Andras resultat gäller andra personer, metoder och tider, och är inga mål:</p>
      <ul class="notes">
        {comparisons.map((comparison) => (
          <li key={comparison.title}>{comparison.title}: {comparison.measure} ({comparison.source})</li>
        ))}
      </ul>
    </ChartCard>
  );
};
