import { actorKeys, actors } from '../../model/ledger/actors';
import { effectTitles } from '../../model/ledger/effectTitles';
import { firstRuleYear, lastRuleYear } from '../../model/parameters/dated';
import { keysOf } from '../../model/mapValues';
import type { PlannedCell, PlannedRow } from '../examples/sheetPlan';
import { fieldOr } from './accepted';
import { magnitude, payoffLines, studyDelimitations } from './delimitations';
import { effectOf, effectsFormula, isBroken, potentialOfDescribed } from './effectsTable';
import { cell, firstRow, partRows, parties, partyRow, type PartName } from './layout';
import { partyNotes } from './partyNotes';
import { partyTitles } from './partyTitles';
import { municipalityOf, yearOf } from './placeOf';
import { partyFormulas } from './resultFormulas';
import { blocksOf, blockTexts, type BlockName } from './studyBlocks';
import { studyFields, studyLineColumns } from './studyCells';
import { studyExample } from './studyExample';
import { uncertainFormula } from './uncertainFormula';
import { yearParties, yearRows } from './yearRows';

/** A part of the sheet: its title, the line of headings, and the first of its rows; the others are blank. */
export type PartLines = {
  readonly title?: string;
  readonly headings: readonly PlannedCell[];
  readonly headingLook?: PlannedRow['look'];
  readonly lines: readonly (readonly PlannedCell[])[];
  readonly lineLook?: PlannedRow['look'];
};

const example = blocksOf(studyExample);
const lines = (block: BlockName, labels: readonly string[] = [], notes: readonly string[] = []): readonly (readonly PlannedCell[])[] =>
  Array.from({ length: Math.max(example[block].length, labels.length, notes.length) }, (_, row) => {
    const [label = '', value = ''] = labels.length > 0 ? [labels[row], ...(example[block][row] ?? [])] : (example[block][row] ?? []);
    return [label, value, '', notes[row] ?? ''];
  });

const assumptionNotes = [
  'Kommunens namn.',
  `2018 och 2024–2026 för alla kommuner; övriga år ${firstRuleYear}–${lastRuleYear} för Östersund.`,
  'Byt ett antagande: välj det i listan i kolumn A och skriv ert eget värde i kolumn B.',
  `="Alla antaganden med värde och källa: skriv  =ANTAGANDEN("&CHAR(34)&IF(${isBroken};"Östersund";${municipalityOf})&CHAR(34)&";"&IF(${isBroken};${lastRuleYear};${yearOf})&")  på ett tomt blad."`,
];

const situationNotes = [
  'Månader × andel av heltid ska bli 12 i varje fall.',
  'Tomt belopp räknas enligt reglerna för kommunen och året.',
  'Resurser har bara kr per år: vård, omsorg, handläggning,',
  'arbetsförmedling och rättsväsende.',
  'Samma fall ska stå före och efter.',
  'Lön samtidigt med försörjningsstöd: skriv stödets belopp,',
  'regeln räknar inte av lönen.',
];
const blank = Object.values(studyLineColumns).map(() => '');
const situation = (title: string, block: 'before' | 'after'): PartLines => ({
  title,
  headings: [...Object.values(studyLineColumns), 'Att tänka på'],
  lines: situationNotes.map((text, row) => [...(example[block][row] ?? blank), text]),
});

const society = cell('B', partyRow('society'));
const potential = cell('B', firstRow('society'));

/** THE table of the sheet's parts. */
export const partLines: Readonly<Record<PartName, PartLines>> = {
  results: {
    title: 'Resultat',
    headings: ['Aktör', 'Intäkt 12 månader, kr', 'Kostnad, kr', 'Lönsamhet, kr', 'Återbetalning, månader', 'Prognos fem år, kr', 'Vad som ingår'],
    lines: parties.map((party) => [partyTitles[party], ...partyFormulas(party), partyNotes[party]]),
  },
  society: {
    headings: ['Samhället', 'Värde', '', 'Vad det är'],
    lines: [
      ['Potential, kr', `=IFERROR(${potentialOfDescribed}*${fieldOr('scale', 1)};"")`, '', 'Vad ett år utan arbete kostar: produktion till en vanlig lön, och de resurser som används före.'],
      ['Verkningsgrad', `=IF(ISNUMBER(${society})*ISNUMBER(${potential});IF(${potential}>0;${society}/${potential};"");"")`, '', 'Den del av potentialen som det första året frigör.'],
      ['Överföringarna summerar till, kr', `=IFERROR(${effectOf(effectTitles.transfers)};"")`, '', 'Ska vara noll: det en aktör får har en annan betalat.'],
      ['* Kostnaden för övrig stat är den skatt som insatsens resurser annars hade gett.'],
    ],
  },
  charts: {
    headings: ['Intäkten det första året. Under noll: aktören får betala.', '', '', 'Intäkt minus kostnad, sammanlagt. Över noll: insatsen har betalat sig.'],
    headingLook: 'note',
    lines: [],
  },
  fields: {
    title: 'Fyll i de gula cellerna',
    headings: [blockTexts.fields, 'Värde', '', 'Förklaring'],
    lines: lines('fields', keysOf(studyFields).map((field) => studyFields[field].label), keysOf(studyFields).map((field) => studyFields[field].help)),
  },
  assumptions: { headings: [blockTexts.assumptions, 'Värde', '', 'Förklaring'], lines: lines('assumptions', [], assumptionNotes) },
  costs: {
    headings: [blockTexts.costs, 'Kr', '', 'Förklaring'],
    lines: lines('costs', actorKeys.map((actor) => actors[actor]), ['För alla personer tillsammans: egen tid och det som köps.', 'I exemplet: merkostnaden för en upphandling, samma som =MERKOSTNAD().']),
  },
  before: situation('Före insatsen: tolv månader', 'before'),
  after: situation('Efter insatsen: tolv månader', 'after'),
  effects: { title: 'Underlag: kronor på tolv månader för dem som är beskrivna', headings: [effectsFormula], lines: [] },
  years: {
    headings: ['Prognos: resultat hittills, kr', ...yearParties.map((party) => partyTitles[party]), 'Årets vikt'],
    lines: yearRows(),
  },
  delimitations: {
    title: 'Avgränsningar',
    headings: [magnitude],
    headingLook: 'note',
    lines: [
      ...studyDelimitations.map(({ text, source }) => [`•  ${text} (${source})`]),
      [`•  Hur mycket av skatten som kommunen behåller efter utjämningen är ett antagande: ”Andel skatt efter utjämning” (${payoffLines('443–446')}).`],
    ],
  },
  uncertain: {
    title: 'Att kontrollera: antaganden som inte är bekräftade i en egen källa',
    headings: ['Alla för kommunen och året. Panelen Studie visar bara dem som den här studien vilar på.'],
    headingLook: 'note',
    lines: [[uncertainFormula]],
    lineLook: 'heading',
  },
};

/** No part has more lines than there is room for. */
export const linesOf = (part: PartName): readonly (readonly PlannedCell[])[] =>
  Array.from({ length: partRows(part) }, (_, index) => partLines[part].lines[index] ?? []);
