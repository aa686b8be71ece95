import { studyName } from './studyName';

/** What is answered where there is no sheet: the panel then offers to make it. */
export const studyMissing = `Bladet ${studyName} finns inte. Har det bytt namn, ge det tillbaka namnet ${studyName}. Annars välj Skapa bladet ${studyName} i menyn.`;
