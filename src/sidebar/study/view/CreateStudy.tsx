import type { StudyControl } from '../useStudy';

type Properties = { readonly control: StudyControl; readonly look: 'primary' | 'secondary'; readonly waiting: boolean };

/** Makes the sheet where there is none. */
export const CreateStudy = ({ control: { state, create }, look, waiting }: Properties) => (
  <button type="button" class={look} aria-disabled={waiting} onClick={waiting ? undefined : create}>{state.asking?.makes === true ? 'Skapar bladet …' : 'Skapa bladet Studie'}</button>
);
