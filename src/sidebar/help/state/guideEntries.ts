import { statuses } from '../../../register/process/statuses';
import { repairCaption } from '../../../register/repair/caption';
import { registerSheets } from '../../../register/sheets';
import type { HelpEntry, Lead } from './entry';

type Guide = {
  readonly title: string;
  readonly line: string;
  readonly words: string;
  readonly todo: readonly [string, ...string[]];
  readonly leads: readonly Lead[];
};

const { procurements, steps, places, dialogue, survey, settings } = registerSheets;

const noPersons = 'Skriv aldrig namn, personnummer, hälsa eller ersättning: en rad är en plats, aldrig en person.';

/** THE table of tasks: what people come to do, how it is done, and where. */
const guides: Readonly<Record<string, Guide>> = {
  start: {
    title: 'Starta ett register',
    line: 'Skapa bladen i ert eget kalkylark och fyll i vilka ni är.',
    words: 'börja skapa komma igång nytt kalkylark laga reparera rubrik saknas',
    todo: [
      `Välj ”${repairCaption}” i menyn. Bladen läggs till, och inget som redan finns i kalkylarket rörs.`,
      `Fyll i bladet ${settings.title}: förvaltningar, branscher, personer med roll och e-postadress, och efter hur många dagar ni vill bli påminda.`,
      'Lägg till den första upphandlingen. Det räcker med ett namn.',
    ],
    leads: [{ menu: repairCaption }, { panel: 'procurement' }],
  },
  plan: {
    title: 'Planera en upphandling',
    line: 'Lägg till den, säg vilka som deltar och när stegen ska vara klara.',
    words: 'ny skapa lägga till krav start',
    todo: [
      'Öppna Upphandling och välj ”Ny upphandling”. Registret ger den ett id.',
      'Fyll i det som är märkt ”behövs”. Resten kan vänta till senare status.',
      'Skriv vem som har varje roll, och en ersättare för var och en.',
      'Öppna Steg, lägg till de elva stegen och planera dagarna.',
    ],
    leads: [{ panel: 'procurement' }, { panel: 'steps' }],
  },
  suitability: {
    title: 'Bedöma om ett krav är lämpligt',
    line: 'Några frågor, och registret föreslår vilket krav som passar.',
    words: 'lämplighet möjligt kravtyp skarpt dialogkrav reserverad ej lämplig skäl',
    todo: ['Öppna upphandlingen och svara på frågorna om lämplighet. Förslaget visas med sina skäl, och du bestämmer.'],
    leads: [{ panel: 'procurement' }],
  },
  handOver: {
    title: 'Lämna över till nästa',
    line: 'Se till att den som tar vid vet det, och att inget tappas bort.',
    words: 'lämnar överlämna överlämning tilldelad avtal rekryterare kedja status byta gå vidare',
    todo: [
      `Skriv i Steg vilken dag steget blev ”${steps.columns.done.header}”. Där står också vem som tar vid och vad var och en gör.`,
      'Öppna Upphandling och tryck ”Gå vidare” när upphandlingen har kommit till nästa status.',
      'Efter tilldelningen: boka dialogen med leverantören i Dialog, så att rekryteraren får veta att avtalet finns.',
      'Det som ändå blir liggande visas i Att göra för den som det gäller.',
    ],
    leads: [{ panel: 'steps' }, { panel: 'procurement' }, { panel: 'dialogue' }],
  },
  dialogue: {
    title: 'Anteckna en dialog',
    line: 'Vad ni kom överens om med bransch, leverantör eller beställare.',
    words: 'möte samtal boka branschdialog leverantörsdialog avvikelse',
    todo: [
      `Öppna Dialog och välj ”Ny dialog”. Skriv när den är bokad, och ”${dialogue.columns.held.header}” när den har ägt rum.`,
      'Skriv vad ni kom överens om och hur många platser det blev. Blev det färre än avtalet säger, skriv skälet.',
    ],
    leads: [{ panel: 'dialogue' }],
  },
  followUp: {
    title: 'Följa upp en plats',
    line: 'Skriv när du hörde av dig, och vad som kom efter.',
    words: 'uppföljning praktik tillsatt avsluta resultat rekryterare',
    todo: [
      `Öppna Platser, välj platsen och skriv dagen i ”${places.columns.followedUp.header}”.`,
      `När platsen är slut: skriv sista dagen och vad som kom ”${places.columns.outcome.header}”.`,
      noPersons,
    ],
    leads: [{ panel: 'places' }],
  },
  survey: {
    title: 'Skriva in en leverantörs svar',
    line: `De åtta frågorna på bladet ${survey.title}.`,
    words: 'enkät fråga företag åsikt',
    todo: ['Öppna Enkät och välj ”Nytt enkätsvar”. Skriv företagets egna ord, men inga namn på personer i målgruppen.'],
    leads: [{ panel: 'survey' }],
  },
  waiting: {
    title: 'Se vad som väntar på mig',
    line: 'Det mest brådskande först, och påminnelser med e-post.',
    words: 'att göra påminnelse försenad varning mejl mail e-post brev',
    todo: [
      `”Mina” är det som någon med din e-postadress på bladet ${settings.title} ska göra. Tryck på en sak, så kommer du till raden.`,
      'Under ”Påminnelser” bestämmer ni om registret ska skicka e-post.',
    ],
    leads: [{ panel: 'todo' }],
  },
  report: {
    title: 'Rapportera till styrgruppen',
    line: 'Nyckeltal, resultat och en rapport att skriva ut eller skicka.',
    words: 'rapport redovisa ledning översikt diagram nyckeltal årsplan skriva ut pdf',
    todo: ['Välj i menyn det som du vill visa. Siffrorna räknas på registret som det är nu. Grupper med färre än fem visas aldrig.'],
    leads: [{ dialog: 'overview' }, { dialog: 'report' }, { dialog: 'yearPlan' }],
  },
  conflict: {
    title: 'Någon annan har ändrat samma rad',
    line: 'Inget skrivs över: du väljer vad som ska gälla.',
    words: 'konflikt krock samtidigt skrivit över spara historik vem ändrade tidigare värde',
    todo: [
      'Panelen visar ditt värde och den andras. Välj för varje fält vad som ska gälla, och spara dina val.',
      'Vem som har ändrat vad står under ”Historik” i Upphandling, och ett tidigare värde kan återställas där.',
    ],
    leads: [{ panel: 'procurement' }],
  },
  restore: {
    title: 'Få tillbaka en borttagen rad',
    line: 'Den återställs som den var, med samma id.',
    words: 'återställa återskapa ångra radera raderad försvunnen förlorad ta bort',
    todo: [
      'Öppna Upphandling, och där ”Borttagna rader”. Välj raden och återställ den.',
      `Blir en upphandling inte av: låt raden på bladet ${procurements.title} stå kvar med status ”${statuses.cancelled.title}”.`,
    ],
    leads: [{ panel: 'procurement' }],
  },
  flag: {
    title: 'Rätta en cell med ⚠',
    line: 'Anteckningen i cellen säger vad som inte stämmer.',
    words: 'varningstecken anteckning fel värde stämmer inte granska registret',
    todo: [
      'Håll muspekaren över cellen och läs. Rätta det som står där, så försvinner anteckningen.',
      'Har många klistrat in mycket på en gång: välj ”Granska registret” i menyn, så gås alla rader igenom.',
    ],
    leads: [{ menu: 'Granska registret' }, { panel: 'procurement' }],
  },
  calculate: {
    title: 'Räkna på ett krav',
    line: 'Vad det kostar, vad det ger och när det är återbetalt.',
    words: 'kalkyl merkostnad intäkt återbetalning lönsamhet budget',
    todo: ['Öppna Kalkyl och skriv dina egna värden. Svaret står överst, och beräkningen kan infogas som en formel i bladet.'],
    leads: [{ panel: 'calculation' }],
  },
  formula: {
    title: 'Skriva en egen formel',
    line: 'Infoga ett exempel och byt värdena mot dina.',
    words: 'funktion cell infoga kopiera exempel semikolon komma fel #ERROR!',
    todo: [
      'Markera en tom cell i bladet.',
      'Sök funktionen här i Hjälp, öppna den och tryck ”Infoga i markerad cell” vid ett exempel.',
      'Byt värdena i cellen mot dina egna, eller mot celler som C5.',
    ],
    leads: [{ panel: 'calculation' }],
  },
};

/** The tasks as entries of the help. */
export const guideEntries = (): readonly HelpEntry[] =>
  Object.entries(guides).map(([name, guide]) => ({ ...guide, id: `guides-${name}`, group: 'guides', kind: 'Hur gör jag' }));
