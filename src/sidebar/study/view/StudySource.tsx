import { studyMissing } from '../../../register/study/studyMissing';
import { useSlow } from '../../useSlow';
import { shownText } from '../state/privacyFault';
import { placeWords } from '../state/staleWords';
import type { StudyFigures } from '../state/studyFigures';
import { isOvertaken } from '../state/studyState';
import type { StudyForm } from '../state/studyForm';
import type { StudyControl } from '../useStudy';
import { CreateStudy } from './CreateStudy';

type Properties = {
  readonly control: StudyControl;
  readonly form: StudyForm;
  /** The figures that are shown though they are of what stood before; `null` where none are. */
  readonly stale: StudyFigures | null;
};

/** Which study is shown, and whether the sheet has gone its own way meanwhile. */
export const StudySource = ({ control, form: { fields, municipality, year }, stale }: Properties) => {
  const { state, read } = control;
  const { asking, saving, failure, message } = state;
  const slow = useSlow(asking?.number);
  const waiting = (asking !== null && !slow) || saving !== null;
  const notice = failure !== '' ? failure : message !== '' ? message : isOvertaken(state) ? 'Bladet har ändrats sedan du började. När du sparar får du välja vad som ska gälla.' : '';
  const place = stale === null ? `${shownText(municipality)} ${shownText(year)}` : `siffrorna gäller ${placeWords(stale)}`;
  return (
    <section class="source" aria-label="Studien som visas">
      <p class="source-title">{shownText(fields.title) || 'Studie utan namn'}</p>
      <p class="source-origin">{[fields.kind, fields.scope, place].map(shownText).filter((part) => part !== '').join(' · ')}</p>
      <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : read}>{asking !== null && !slow ? 'Läser bladet …' : 'Läs bladet igen'}</button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller läsa igen.' : notice}</p>
      {state.sheet === null && message === studyMissing && <CreateStudy control={control} look="secondary" waiting={waiting} />}
      <p class="help">På bladet Studie räknas samma sak med formler.</p>
    </section>
  );
};
