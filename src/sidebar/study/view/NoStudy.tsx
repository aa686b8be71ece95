import { studyMissing } from '../../../register/study/studyMissing';
import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import type { StudyControl } from '../useStudy';
import { CreateStudy } from './CreateStudy';

/** Before there is a sheet to show: what a study is and the way to get one, or why the one that there is cannot be read. */
export const NoStudy = ({ control }: { readonly control: StudyControl }) => {
  const { state: { asking, failure, message }, read } = control;
  const slow = useSlow(asking?.number);
  const isAsking = asking !== null;
  if (message === '' && failure === '') return <Message tone="plain" text={slow ? 'Arket svarar långsamt. Du kan vänta, eller använda en annan panel under tiden.' : 'Läser bladet Studie …'} />;
  const isMissing = message === studyMissing;
  return (
    <>
      <section class="study-begin" aria-labelledby="study-begin">
        <h2 id="study-begin">{message === '' || isMissing ? 'Vem vinner på att någon kommer i arbete?' : 'Bladet Studie kan inte visas'}</h2>
        {(message === '' || isMissing) && (
          <p>
            En studie beskriver vad personer lever på i tolv månader före en insats och tolv månader efter. Ur det räknas vad kommunen, regionen, staten och
            personen själv får och betalar, krona för krona.
          </p>
        )}
        {isMissing && <CreateStudy control={control} look="primary" waiting={isAsking} />}
        {isMissing && <p class="help">Bladet kommer med ett exempel att skriva över.</p>}
      </section>
      {message !== '' && failure === '' && <p class={isMissing ? 'help' : ''}>{message}</p>}
      <Message tone="bad" text={failure} />
      <button type="button" class="quiet" aria-disabled={isAsking} onClick={isAsking ? undefined : read}>{asking?.makes === false ? 'Läser bladet …' : 'Läs bladet igen'}</button>
    </>
  );
};
