import type { ColumnName } from '../../../register/rows/row';

type Answered = Exclude<ColumnName<'survey'>, 'id' | 'version' | 'procurement'>;

/** What stands over each field: the report's eight questions in their order (Payoff 2019, lines 598-667), two of them with a scale and a comment. */
export const questions: Readonly<Record<Answered, string>> = {
  answered: 'Dag för svaren',
  why: '1. Varför gick ni med i en upphandling med sociala krav?',
  attitudeBefore: '2. Vad tyckte ni om de sociala kraven vid upphandlingen?',
  before: 'Kommentar till fråga 2, ur ert eget perspektiv',
  attitudeAfter: '3. Vad tycker ni om dem nu i efterhand?',
  after: 'Kommentar till fråga 3, ur ert eget perspektiv',
  requirements: '4. Vilken typ av krav fick ni? Enbart dialogkrav, eller krav på att ta emot personer?',
  working: '5. Hur har upphandlingen fungerat för er?',
  advantages: '6. Vilka fördelar ser ni, för kommunen och samhället i stort?',
  drawbacks: '7. Vilka nackdelar ser ni?',
  other: '8. Något övrigt som ni vill framhålla?',
};
