import type { Column, Columns } from './column';

const answer = (header: string, help: string): Column => ({
  header,
  kind: 'longText',
  width: 220,
  help: `${help} Skriv inga namn på personer i målgruppen.`,
  editors: ['coordinator'],
});

const attitude = (header: string, help: string): Column => ({
  header,
  kind: 'choice',
  choices: ['mycket negativ', 'negativ', 'varken eller', 'positiv', 'mycket positiv'],
  width: 140,
  help,
  editors: ['coordinator'],
});

/** One row a supplier's answers to the report's eight questions (Payoff 2019, lines 598-667). */
export const surveyColumns = {
  id: { header: 'Id', kind: 'id', width: 100, help: 'Sätts av registret.', required: true },
  version: { header: 'Version', kind: 'version', width: 70, help: 'Räknas upp vid varje ändring.', hidden: true },
  procurement: { header: 'Upphandling, id', kind: 'reference', width: 110, help: 'Upphandlingens id, till exempel U-2026-001.', required: true },
  answered: { header: 'Besvarad', kind: 'date', width: 110, help: 'Dag för svaren.', editors: ['coordinator'] },
  why: answer('Varför med', 'Varför gick företaget med i en upphandling med sociala krav?'),
  attitudeBefore: attitude('Inställning före', 'Vad tyckte företaget om kraven när upphandlingen gjordes?'),
  before: answer('Kommentar före', 'Företagets egna ord om kraven vid upphandlingen.'),
  attitudeAfter: attitude('Inställning efter', 'Vad tycker företaget i efterhand?'),
  after: answer('Kommentar efter', 'Företagets egna ord om kraven i efterhand.'),
  requirements: answer('Vilka krav', 'Vilken typ av krav fick företaget: dialogkrav eller krav på att ta emot personer?'),
  working: answer('Hur det fungerat', 'Hur har upphandlingen fungerat för företaget?'),
  advantages: answer('Fördelar', 'Vilka fördelar ser företaget för kommunen och samhället?'),
  drawbacks: answer('Nackdelar', 'Vilka nackdelar ser företaget?'),
  other: answer('Övrigt', 'Något övrigt som företaget vill framhålla.'),
} as const satisfies Columns;
