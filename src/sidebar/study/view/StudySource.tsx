import { useSlow } from '../../useSlow';
import { shownText } from '../state/privacyFault';
import { isOvertaken } from '../state/studyState';
import type { StudyForm } from '../state/studyForm';
import type { StudyControl } from '../useStudy';

type Properties = { readonly control: StudyControl; readonly form: StudyForm };

/** Which study is shown, and whether the sheet has gone its own way meanwhile. */
export const StudySource = ({ control: { state, read, create }, form: { fields, municipality, year } }: Properties) => {
  const { asking, saving, failure, message } = state;
  const slow = useSlow(asking?.number);
  const waiting = (asking !== null && !slow) || saving !== null;
  const notice = failure !== '' ? failure : message !== '' ? message : isOvertaken(state) ? 'Bladet har ändrats sedan du började. När du sparar får du välja vad som ska gälla.' : '';
  return (
    <section class="source" aria-label="Studien som visas">
      <p class="source-title">{shownText(fields.title) || 'Studie utan namn'}</p>
      <p class="source-origin">{[fields.kind, fields.scope, `${shownText(municipality)} ${shownText(year)}`].map(shownText).filter((part) => part !== '').join(' · ')}</p>
      <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : read}>{asking !== null && !slow ? 'Läser bladet …' : 'Läs bladet igen'}</button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller läsa igen.' : notice}</p>
      {state.sheet === null && message !== '' && (
        <button type="button" class="secondary" aria-disabled={waiting} onClick={waiting ? undefined : create}>{asking?.makes === true ? 'Skapar bladet …' : 'Skapa bladet Studie'}</button>
      )}
      <p class="help">På bladet Studie räknas samma sak med formler.</p>
    </section>
  );
};
