import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import type { StudyControl } from '../useStudy';

/** Before there is a sheet: what a study is, and the way to get one. */
export const NoStudy = ({ control: { state, read, create } }: { readonly control: StudyControl }) => {
  const { asking, failure, message } = state;
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
        <button type="button" class="primary" aria-disabled={isAsking} onClick={isAsking ? undefined : create}>{asking?.makes === true ? 'Skapar bladet …' : 'Skapa bladet Studie'}</button>
        <p class="help">Bladet kommer med ett exempel att skriva över.</p>
      </section>
      {message !== '' && failure === '' && <p class="help">{message}</p>}
      <Message tone="bad" text={failure} />
      <button type="button" class="quiet" aria-disabled={isAsking} onClick={isAsking ? undefined : read}>{asking?.makes === false ? 'Läser bladet …' : 'Läs bladet igen'}</button>
    </>
  );
};
