import type { Picture } from './picture';
import { printedPage, wholeWindow } from './shots';

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
      await desk.window.getByRole('heading', { name: 'Ackumulerat netto för kommunen' }).evaluate((heading) => heading.scrollIntoView());
      return wholeWindow(desk);
    },
  },
  rapporten: {
    shows: 'Fönstret Rapport till styrgruppen: val av år, förvaltning och delar, egna texter, och rapporten under',
    way: 'Menyn Sysselsättningskrav, Rapport till styrgruppen',
    take: async (desk) => {
      await desk.openWindow('report');
      await desk.window.getByText('Nyckeltal och platser').first().waitFor();
      return wholeWindow(desk);
    },
  },
  'rapporten-utskriven': {
    shows: 'Rapportens första sida som den skrivs ut på A4',
    way: 'Rapport till styrgruppen, Skriv ut eller spara som PDF',
    take: async (desk) => {
      await desk.openWindow('report');
      await desk.window.getByText('Nyckeltal och platser').first().waitFor();
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
