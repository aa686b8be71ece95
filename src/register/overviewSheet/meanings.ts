import { smallestGroup } from '../outcomes/hiddenGroups';

/** What the accumulated net is, in words: as `netOverTime` has it. */
export const meanings: readonly (readonly [what: string, text: string])[] = [
  [
    'Prognos',
    'För varje upphandling som inte är avbruten eller ej lämplig: kommunens intäkt per år × överenskomna platser (annars krävda) × (1 − Sannolikhet ändå) × år sedan Avtal från, minus Merkostnad från den dagen. Antar att arbetet fortsätter.',
  ],
  ['Utfall', 'Intäkt av arbete som har blivit av, minus registrerade timmar × timkostnaden. Intäkten räknas per person och år som i prognosen, gånger (1 − Sannolikhet ändå).'],
  [
    'Arbete',
    `Platser som är anställning, från Tillsatt till Avslutad eller i dag. Och efter en avslutad plats, till i dag, om Efteråt är anställning: vi antar att den varar. Det räknas först när minst ${smallestGroup} platser har avslutats.`,
  ],
  ['Räknas inte', 'Praktik, lärling, trainee och rehabilitering medan de pågår, eget företag, och platser vars dagar inte är kända.'],
  ['Dagar', 'En hel månad räknas från sin första dag. Timmar räknas från dagen då steget blev klart, annars i dag. Ett år är 365,25 dagar.'],
];
