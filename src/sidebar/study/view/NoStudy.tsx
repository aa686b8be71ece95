import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import type { StudyControl } from '../useStudy';
import { CreateStudy } from './CreateStudy';

/** Before there is a sheet: what a study is, and the way to get one. */
export const NoStudy = ({ control }: { readonly control: StudyControl }) => {
  const { state: { asking, failure, message }, read } = control;
  const slow = useSlow(asking?.number);
  const isAsking = asking !== null;
  if (message === '' && failure === '') return <Message tone="plain" text={slow ? 'Arket svarar långsamt. Du kan vänta, eller använda en annan panel under tiden.' : 'Läser bladet Studie …'} />;
  return (
    <>
      <section class="study-begin" aria-labelledby="study-begin">
        <h2 id="study-begin">Vem vinner på att någon kommer i arbete?</h2>
        <p>
          En studie beskriver vad personer lever på i tolv månader före en insats och tolv månader efter. Ur det räknas vad kommunen, regionen, staten och
          personen själv får och betalar, krona för krona.
        </p>
        {message !== '' && failure === '' && <p class="notice">{message}</p>}
        <Message tone="bad" text={failure} />
        <button type="button" class="secondary" aria-disabled={isAsking} onClick={isAsking ? undefined : read}>{asking?.makes === false ? 'Läser bladet …' : 'Läs bladet igen'}</button>
        <CreateStudy control={control} look="primary" waiting={isAsking} />
      </section>
    </>
  );
};
