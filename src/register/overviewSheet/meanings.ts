import { smallestGroup } from '../outcomes/hiddenGroups';

/** What the accumulated net is, in words and lines that a row has room for: as `netOverTime` has it. */
export const meanings: readonly (readonly [what: string, line: string])[] = [
  ['Prognos', 'Kommunens intäkt per år × överenskomna platser (annars krävda) × (1 − Sannolikhet ändå) × år sedan'],
  ['', 'Avtal från, minus Merkostnad från den dagen. Vi antar att alla platser blir arbete som fortsätter.'],
  ['', 'Avbrutna och ej lämpliga upphandlingar är inte med, och inte de som saknar avtalsdag, platser eller intäkt.'],
  ['Utfall', 'Intäkt av arbete som har blivit av, minus registrerade timmar × timkostnaden.'],
  ['', 'Intäkten räknas per person och år som i prognosen, också den gånger (1 − Sannolikhet ändå).'],
  ['Arbete på platsen', 'Platser som är anställning, från Tillsatt till Avslutad eller i dag. Inte praktik, lärling, trainee, rehabilitering.'],
  ['Arbete efter platsen', 'Från Avslutad till i dag, om Efteråt är anställning: vi antar att den varar. Inte eget företag.'],
  ['', `Räknas först när minst ${smallestGroup} platser har avslutats: färre kan peka ut någon.`],
  ['Dagar', 'En hel månad räknas från sin första dag, okända dagar inte alls. Timmar räknas från dagen då steget blev klart,'],
  ['', 'annars i dag. Ett år är 365,25 dagar.'],
];
