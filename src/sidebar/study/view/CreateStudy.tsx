import type { StudyControl } from '../useStudy';

type Properties = { readonly control: StudyControl; readonly look: 'primary' | 'secondary'; readonly waiting: boolean };

/** Makes the sheet where there is none. One that there is but cannot be read is left as it is, and this says so before. */
export const CreateStudy = ({ control: { state, create }, look, waiting }: Properties) => (
  <>
    <button type="button" class={look} aria-disabled={waiting} onClick={waiting ? undefined : create}>{state.asking?.makes === true ? 'Skapar bladet …' : 'Skapa bladet Studie'}</button>
    <p class="help">För den som inte har bladet: det kommer med ett exempel. Ett blad som redan finns ändras inte.</p>
  </>
);
