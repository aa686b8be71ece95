import { actorKeys, actors } from '../../../model/ledger/actors';
import type { Measures } from '../../../model/ledger/study';
import { ChartTable } from '../../charts/ChartTable';
import { kronor, percent, signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { upperFirst } from '../flows/flowWords';
import { paybackWords } from '../state/figureWords';
import type { StudyFigures } from '../state/studyFigures';

const rows: readonly (readonly [name: string, text: (party: Measures) => string])[] = [
  ['Intäkt, 12 mån', ({ income }) => signedKronor(income)],
  ['Insatsens kostnad', ({ cost }) => kronor(cost)],
  ['Lönsamhet, 12 mån', ({ profit }) => signedKronor(profit)],
  ['Återbetalning', paybackWords],
  ['Prognos: 5 år', ({ forecast }) => signedKronor(forecast)],
];

/** The key figures of the municipality and of society; those of the others in a fold. */
export const StudyKeyFigures = ({ figures: { result, study } }: { readonly figures: StudyFigures }) => {
  const { municipality } = result.actors;
  const parties = [
    ...actorKeys.map((actor) => ({ name: upperFirst(actors[actor]), measures: result.actors[actor] })),
    { name: 'Staten totalt', measures: result.state },
    { name: 'Samhället', measures: result.society },
  ];
  const column = (name: string, of: (party: Measures) => number) => ({ name, values: parties.map(({ measures }) => of(measures)) });
  return (
    <section aria-labelledby="study-figures">
      <h2 id="study-figures">Nyckeltal</h2>
      <div class="chart-table-box">
        <table class="chart-table">
          <caption class="unseen">Kommunens nyckeltal bredvid samhällets</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Kommunen</th>
              <th scope="col">Samhället</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, text]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{text(municipality)}</td>
                <td>{text(result.society)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="help">
        Prognosen är ingen mätning: det första året, och sedan {percent(study.persistence)} kvar från år till år, med {percent(study.discountRate)} ränta.
      </p>
      <dl class="figures">
        <div class="figure">
          <dt>Potential</dt>
          <dd>{kronor(result.potential)}</dd>
          <dd class="figure-note">Vad det kostar samhället ett år att personerna står utanför arbete.</dd>
        </div>
        <div class="figure">
          <dt>Verkningsgrad</dt>
          <dd>{result.efficiency === undefined ? 'finns inte' : percent(result.efficiency)}</dd>
          <dd class="figure-note">Så stor del av potentialen blev verklighet det första året.</dd>
        </div>
      </dl>
      <Fold title="Alla aktörer">
        <ChartTable
          caption="Intäkt, kostnad och lönsamhet på 12 månader"
          corner="12 månader"
          names={parties.map(({ name }) => name)}
          series={[column('Intäkt', ({ income }) => income), column('Kostnad', ({ cost }) => -cost), column('Lönsamhet', ({ profit }) => profit)]}
          measure={{ text: signedKronor }}
          isStrong={(row) => row >= actorKeys.length}
        />
        <ChartTable
          caption="Prognos för fem år"
          corner="Prognos, 5 år"
          names={parties.map(({ name }) => name)}
          series={[column('Intäkt mindre kostnad', ({ forecast }) => forecast)]}
          measure={{ text: signedKronor }}
          isStrong={(row) => row >= actorKeys.length}
        />
        <dl class="figures">
          {parties.filter(({ measures }) => measures.cost > 0).map(({ name, measures }) => (
            <div key={name} class="figure">
              <dt>Återbetalning, {name}</dt>
              <dd>{paybackWords(measures)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  );
};
