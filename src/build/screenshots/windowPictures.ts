import type { Desk } from './desk';
import type { Picture } from './picture';
import { bringUp, printedPage, wholeWindow } from './shots';

/** What a coordinator of the demonstration's municipality writes in the report. */
const reportTexts = {
  Kommun: 'Exempelkommunen',
  'Framtagen av': 'Upphandlingsenheten',
  Sammanfattning: 'De flesta platser som överenskoms blir tillsatta. Det tar för lång tid innan kravet är beslutat.',
  'Beslut som behövs': 'Att kravtypen beslutas senast tre månader före planerad start.',
} as const;

const openReport = async (desk: Desk): Promise<void> => {
  await desk.openWindow('report');
  for (const [label, text] of Object.entries(reportTexts)) await desk.window.getByLabel(label, { exact: true }).fill(text);
};

/** The large windows over the sheet. */
export const windowPictures = {
  oversikten: {
    shows: 'Fönstret Översikt: filter, nyckeltal och diagram över hela registret',
    way: 'Menyn Sysselsättningskrav, Visa översikten',
    take: async (desk) => {
      await desk.openWindow('overview');
      await desk.window.locator('.cards').waitFor();
      return wholeWindow(desk);
    },
  },
  'oversikten-diagram': {
    shows: 'Längre ned i Översikt: kommunens netto över tid, platser per förvaltning, återbetalning och vad som kom efter platserna',
    way: 'Visa översikten, bläddra nedåt',
    take: async (desk) => {
      await desk.openWindow('overview');
      await desk.window.getByRole('heading', { name: 'Ackumulerat netto för kommunen' }).evaluate(bringUp);
      return wholeWindow(desk);
    },
  },
  rapporten: {
    shows: 'Fönstret Rapport till styrgruppen: val av år, förvaltning och delar, egna texter, och rapporten under',
    way: 'Menyn Sysselsättningskrav, Rapport till styrgruppen',
    take: async (desk) => {
      await openReport(desk);
      return wholeWindow(desk);
    },
  },
  'rapporten-utskriven': {
    shows: 'Rapportens första sida som den skrivs ut på A4',
    way: 'Rapport till styrgruppen, Skriv ut eller spara som PDF',
    take: async (desk) => {
      await openReport(desk);
      return printedPage(desk);
    },
  },
  arsplan: {
    shows: 'Fönstret Årsplan: vilka planerade upphandlingar som ryms i timmarna, och varför de andra inte valdes',
    way: 'Menyn Sysselsättningskrav, Årsplan',
    take: async (desk) => {
      await desk.openWindow('yearPlan');
      await desk.window.getByRole('textbox', { name: 'Arbetstimmar som finns' }).fill('700');
      return wholeWindow(desk);
    },
  },
} as const satisfies Readonly<Record<string, Picture>>;
