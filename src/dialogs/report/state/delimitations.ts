import { payoffLines, studyDelimitations, type Delimitation } from '../../../register/study/delimitations';

/** Shown with every report: those of any study, and what holds for the register's figures (Payoff 2019, lines 443-446 and 457). */
export const delimitations: readonly Delimitation[] = [
  ...studyDelimitations,
  { text: 'Ökad kommunalskatt stannar inte helt i kommunen: en del går tillbaka genom utjämningen mellan kommunerna. Det är inte fråndraget här.', source: payoffLines('443–446') },
  { text: 'Aktivitetsstöd betalas av Försäkringskassan. Kommunens intäkt är då bara skatten på lönen, minus skatten på stödet.', source: payoffLines('453–459') },
];
