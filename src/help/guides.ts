import { statuses } from '../register/process/statuses';
import { repairCaption } from '../register/repair/caption';
import { registerSheets } from '../register/sheets';
import type { Lead } from './entry';

type Guide = {
  readonly title: string;
  readonly line: string;
  readonly words: string;
  readonly todo: readonly [string, ...string[]];
  readonly leads: readonly Lead[];
};

const { procurements, steps, places, settings } = registerSheets;

/** THE table of tasks: what people come to do, how it is done, and where. */
export const guides: Readonly<Record<string, Guide>> = {
  start: {
    title: 'Starta ett register',
    line: 'Skapa bladen i ert kalkylark och skriv vilka ni är.',
    words: 'börja skapa komma igång nytt laga rubrik saknas person förvaltning bransch',
    todo: [
      `Välj ”${repairCaption}” i menyn. Inget som redan finns i kalkylarket rörs.`,
      `Fyll i bladet ${settings.title}: förvaltningar, branscher, personer med roll och e-postadress, och dagar för påminnelser.`,
      'Lägg till den första upphandlingen. Det räcker med ett namn.',
    ],
    leads: [{ menu: repairCaption }, { panel: 'procurement' }],
  },
  plan: {
    title: 'Planera en upphandling',
    line: 'Lägg till den, bedöm kravet och planera stegen.',
    words: 'ny skapa start lämplig lämplighet kravtyp',
    todo: [
      'Öppna Upphandling och välj ”Ny upphandling”. Fyll i det som är märkt ”behövs”.',
      'Svara på frågorna om lämplighet: registret föreslår vilket krav som passar, och du bestämmer.',
      'Skriv vem som har varje roll, med ersättare.',
      'Öppna Steg, lägg till de elva stegen och planera dagarna.',
    ],
    leads: [{ panel: 'procurement' }, { panel: 'steps' }],
  },
  handOver: {
    title: 'Lämna över till nästa',
    line: 'Så att den som tar vid vet det och inget tappas bort.',
    words: 'lämnar överlämna överlämning tilldelad rekryterare status byta boka dialog',
    todo: [
      `Skriv i Steg när steget blev ”${steps.columns.done.header}”. Där står vem som tar vid.`,
      'Tryck ”Gå vidare” i Upphandling när nästa status är nådd.',
      'Efter tilldelningen: boka dialogen med leverantören i Dialog.',
    ],
    leads: [{ panel: 'steps' }, { panel: 'procurement' }, { panel: 'dialogue' }],
  },
  followUp: {
    title: 'Följa upp en plats',
    line: 'Skriv när du hörde av dig, och vad som kom efter.',
    words: 'uppföljning praktik tillsatt avsluta resultat',
    todo: [
      `Öppna Platser och skriv dagen i ”${places.columns.followedUp.header}”.`,
      `När platsen är slut: skriv sista dagen, och i ”${places.columns.outcome.header}” vad som kom sedan.`,
      'Skriv aldrig vem det är: en rad är en plats, inte en person.',
    ],
    leads: [{ panel: 'places' }],
  },
  waiting: {
    title: 'Se vad som väntar på mig',
    line: 'Det mest brådskande först, och påminnelser med e-post.',
    words: 'påminnelse försenad varning mejl mail brev',
    todo: [`”Mina” är det som någon med din e-postadress på bladet ${settings.title} ska göra. Tryck på en sak, så kommer du till raden.`],
    leads: [{ panel: 'todo' }],
  },
  report: {
    title: 'Rapportera till styrgruppen',
    line: 'Nyckeltal, diagram och en rapport att skriva ut.',
    words: 'redovisa ledning översikt årsplan resultat pdf',
    todo: ['Välj i menyn vad du vill visa. Siffrorna räknas på registret som det är nu. Grupper med färre än fem visas inte.'],
    leads: [{ dialog: 'overview' }, { dialog: 'report' }, { dialog: 'yearPlan' }],
  },
  conflict: {
    title: 'Någon annan har ändrat samma rad',
    line: 'Inget skrivs över: du väljer vad som ska gälla.',
    words: 'konflikt krock samtidigt spara historik tidigare värde',
    todo: [
      'Panelen visar ditt värde och den andras. Välj för varje fält, och spara dina val.',
      'Vem som har ändrat vad, och tidigare värden, står under ”Historik” i Upphandling.',
    ],
    leads: [{ panel: 'procurement' }],
  },
  restore: {
    title: 'Få tillbaka en borttagen rad',
    line: 'Den återställs som den var, med samma id.',
    words: 'återställa ångra radera raderad försvunnen ta bort',
    todo: [
      'Öppna ”Borttagna rader” i Upphandling, välj raden och återställ den.',
      `Blir en upphandling inte av: låt raden på bladet ${procurements.title} stå kvar med status ”${statuses.cancelled.title}”.`,
    ],
    leads: [{ panel: 'procurement' }],
  },
  flag: {
    title: 'Rätta en cell med ⚠',
    line: 'Anteckningen i cellen säger vad som inte stämmer.',
    words: 'varningstecken fel värde granska registret',
    todo: ['Håll muspekaren över cellen och rätta det som står där, så försvinner anteckningen. ”Granska registret” i menyn går igenom alla rader.'],
    leads: [{ menu: 'Granska registret' }],
  },
  formula: {
    title: 'Räkna på ett krav',
    line: 'Vad det kostar och ger, i panelen eller med en egen formel.',
    words: 'kalkyl skriva funktion infoga exempel semikolon komma #ERROR!',
    todo: [
      'Öppna Kalkyl och skriv dina värden. Svaret kan infogas som en formel i bladet.',
      'Eller markera en tom cell, öppna en funktion här i Hjälp och infoga ett exempel. Byt sedan värdena mot dina.',
    ],
    leads: [{ panel: 'calculation' }],
  },
};
