import type { ComponentChildren } from 'preact';
import { actorKeys, actors } from '../../../model/ledger/actors';
import type { Measures } from '../../../model/ledger/study';
import { Figure } from '../../calculation/view/Figure';
import { kronor, percent, signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { upperFirst } from '../flows/flowWords';
import { forecastWords, measuresWords, paybackWords } from '../state/figureWords';
import type { StudyFigures } from '../state/studyFigures';

/** The key figures of the municipality and of society; those of the others in a fold. */
export const StudyKeyFigures = ({ figures: { result, study } }: { readonly figures: StudyFigures }) => {
  const others = [
    ...actorKeys.filter((actor) => actor !== 'municipality').map((actor) => ({ name: upperFirst(actors[actor]), measures: result.actors[actor] })),
    { name: 'Staten totalt', measures: result.state },
  ];
  return (
    <section aria-labelledby="study-figures">
      <h2 id="study-figures">Nyckeltal</h2>
      <h3>Kommunen</h3>
      <PartyFigures measures={result.actors.municipality} />
      <h3>Samhället</h3>
      <PartyFigures measures={result.society}>
        <Figure name="Potential" figure={kronor(result.potential)} note="Vad det kostar samhället ett år att personerna står utanför arbete." />
        <Figure name="Verkningsgrad" figure={result.efficiency === undefined ? 'finns inte' : percent(result.efficiency)} note="Så stor del av potentialen blev verklighet det första året." />
      </PartyFigures>
      <p class="help">{forecastWords(study)}</p>
      <Fold title="Nyckeltal för de andra">
        <dl class="figures">
          {others.map(({ name, measures }) => <Figure key={name} name={name} figure={signedKronor(measures.profit)} note={measuresWords(measures)} />)}
        </dl>
      </Fold>
    </section>
  );
};

const PartyFigures = ({ measures, children }: { readonly measures: Measures; readonly children?: ComponentChildren }) => (
  <dl class="figures">
    <Figure name="Intäkt på 12 månader" figure={signedKronor(measures.income)} />
    <Figure name="Insatsens kostnad" figure={kronor(measures.cost)} />
    <Figure name="Lönsamhet på 12 månader" figure={signedKronor(measures.profit)} strong />
    <Figure name="Återbetalningstid" figure={paybackWords(measures)} />
    <Figure name="Prognos: fem år" figure={signedKronor(measures.forecast)} />
    {children}
  </dl>
);
