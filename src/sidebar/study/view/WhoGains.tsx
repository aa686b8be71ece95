import { actorKeys, actors, type Actor } from '../../../model/ledger/actors';
import { Figure } from '../../calculation/view/Figure';
import { BarChart } from '../../charts/BarChart';
import { inSignedKronor } from '../../charts/measure';
import type { Series } from '../../charts/series';
import { signedKronor } from '../../format';
import { upperFirst } from '../flows/flowWords';
import type { StudyFigures } from '../state/studyFigures';

/** Less than this is no difference: half a krona. */
const least = 0.5;

/** Each actor's effect in 12 months, as bars to the right for those that gain and to the left for those that pay. */
export const WhoGains = ({ figures: { effect, result } }: { readonly figures: StudyFigures }) => {
  const touched = actorKeys.filter((actor) => Math.abs(effect[actor]) >= least);
  const untouched = actorKeys.filter((actor) => !touched.includes(actor)).map((actor) => actors[actor]);
  const words = (actor: Actor): string => `${upperFirst(actors[actor])} ${effect[actor] > 0 ? 'vinner' : 'betalar'}: ${signedKronor(effect[actor])}`;
  const series: readonly Series[] = [
    { name: 'vinner', values: touched.map((actor) => (effect[actor] > 0 ? effect[actor] : null)) },
    { name: 'betalar', values: touched.map((actor) => (effect[actor] < 0 ? effect[actor] : null)) },
  ];
  return (
    <section aria-labelledby="study-gains">
      <h2 id="study-gains">Vem vinner, vem betalar?</h2>
      <p class="help">Skillnaden mellan efter och före på 12 månader. Insatsens kostnad är inte med här.</p>
      <BarChart
        label={`Effekt för varje aktör på 12 månader. ${touched.map(words).join('; ')}.`}
        categories={touched.map(words)}
        series={series}
        measure={inSignedKronor}
        arrangement="overlaid"
        textOf={() => ''}
      />
      {untouched.length > 0 && <p class="help">Ingen skillnad: {untouched.join(', ')}.</p>}
      <dl class="figures">
        <Figure name="Staten totalt" figure={signedKronor(result.state.income)} strong />
        <Figure name="Samhället" figure={signedKronor(result.society.income)} strong />
      </dl>
      <p class="help">
        Det en aktör betalar får en annan: alla överföringar tillsammans är {signedKronor(result.transfers)}. Samhällets summa är det som ändras i produktion och i använda resurser.
      </p>
    </section>
  );
};
