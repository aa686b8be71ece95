import { openFile, openRow } from './openProcurement';
import type { Picture } from './picture';
import { wholePanel } from './shots';

/** The sidebar's panels: 300 px wide, as tall as what stands in them. */
export const panelPictures = {
  'att-gora': {
    shows: 'Panelen Att göra: samordnarens saker, det mest brådskande först, med knappar under varje sak',
    way: 'Menyn Sysselsättningskrav, Att göra och påminnelser',
    take: async (desk) => {
      await desk.openPanel('todo');
      await desk.panel.locator('.warning').first().waitFor();
      return wholePanel(desk);
    },
  },
  'att-gora-skjut-upp': {
    shows: 'En sak i Att göra skjuts upp: skälet, dagen och knappen Skjut upp',
    way: 'Att göra, Skjut upp under en sak',
    take: async (desk) => {
      await desk.openPanel('todo');
      const item = desk.panel.locator('.warnings li', { has: desk.page.frameLocator('#sidebar iframe').getByRole('button', { name: 'Skjut upp' }) }).first();
      await item.getByRole('button', { name: 'Skjut upp' }).first().click();
      await item.getByLabel('Varför?').fill('Nämnden beslutar nästa vecka.');
      return wholePanel(desk, 760);
    },
  },
  upphandling: {
    shows: 'Panelen Upphandling: en rad som formulär, med det som räknas ut, nästa status och knappen Spara',
    way: 'Stå på en rad på bladet Upphandlingar, Öppna upphandlingen',
    take: async (desk, studio) => {
      await openRow(desk, studio, 'Flytt och magasinering');
      return wholePanel(desk);
    },
  },
  'ny-upphandling': {
    shows: 'En ny upphandling: frågorna om kravet är möjligt och lämpligt, med förslaget under',
    way: 'Upphandling, Ny upphandling',
    take: async (desk, studio) => {
      await openRow(desk, studio, 'Flytt och magasinering');
      const { panel } = desk;
      await panel.getByRole('button', { name: 'Ny upphandling' }).click();
      for (const question of ['Finns det ett beslut', 'Är beställaren intresserad', 'Är någon ansvarig']) {
        await panel.getByRole('group', { name: question }).getByRole('radio', { name: 'Ja' }).check();
      }
      await panel.getByLabel('Avtalets värde', { exact: true }).fill('12 mkr');
      await panel.getByText(/^Förslag:/).waitFor();
      return wholePanel(desk, 1060);
    },
  },
  steg: {
    shows: 'Panelen Steg: hur långt upphandlingen har kommit, ett öppnat steg och dess instruktion till min roll',
    way: 'Stegen och instruktionerna, tryck på ett steg',
    take: async (desk, studio) => {
      await openFile(desk, studio, 'steps', 'Skötsel av parker');
      await desk.panel.locator('summary', { hasText: '5. Dialog med leverantör' }).click();
      await desk.panel.getByText('Instruktion till min roll').waitFor();
      await desk.panel.getByLabel('Ansvarig SAU', { exact: true }).check();
      return wholePanel(desk);
    },
  },
  platser: {
    shows: 'Panelen Platser: krävda, överenskomna, tillsatta och avslutade, och en plats som avslutas',
    way: 'Platserna i upphandlingen, Avsluta på en tillsatt plats',
    take: async (desk, studio) => {
      await openFile(desk, studio, 'places', 'Skötsel av parker');
      await desk.panel.getByRole('button', { name: /^Avsluta P-/ }).first().click();
      await desk.panel.getByLabel('Efteråt', { exact: true }).selectOption('anställning utan subvention');
      return wholePanel(desk);
    },
  },
  dialog: {
    shows: 'Panelen Dialog: dialogen med leverantören, vad som överenskoms och hur nästa bokas',
    way: 'Dialogerna i upphandlingen',
    take: async (desk, studio) => {
      await openFile(desk, studio, 'dialogue', 'Skötsel av parker');
      return wholePanel(desk);
    },
  },
  enkat: {
    shows: 'Panelen Enkät: en leverantörs svar, med inställningen före och efter',
    way: 'Leverantörens enkätsvar, tryck på ett svar',
    take: async (desk, studio) => {
      await openFile(desk, studio, 'survey', 'Städtjänster skolor');
      await desk.panel.locator('summary').first().click();
      await desk.panel.getByRole('button', { name: 'Ändra svaret' }).waitFor();
      return wholePanel(desk);
    },
  },
  kalkyl: {
    shows: 'Panelen Kalkyl: återbetalningstiden överst, värdena, resultatet över tid och knappen Infoga formel',
    way: 'Stå på en rad på bladet Budget, Öppna kalkylen',
    take: async (desk) => {
      await desk.goTo('Budget', 'A7');
      await desk.openPanel('calculation');
      await desk.panel.getByText('Rad 7').first().waitFor();
      return wholePanel(desk);
    },
  },
  studie: {
    shows: 'Panelen Studie: ett fall före och efter, vem som vinner och vem som betalar, och vart pengarna går',
    way: 'Öppna studien, på ett kalkylark med bladet Studie',
    take: async (desk) => {
      await desk.openPanel('study');
      await desk.panel.getByText('Vart pengarna går').waitFor();
      return wholePanel(desk);
    },
  },
  hjalp: {
    shows: 'Panelen Hjälp: en sökning på uppföljning och en träff som är öppnad',
    way: 'Hjälp och funktioner, skriv i Sök i hjälpen, tryck på en träff',
    take: async (desk) => {
      await desk.openPanel('help');
      await desk.panel.getByLabel('Sök i hjälpen').fill('uppföljning');
      await desk.panel.locator('summary').locator('visible=true').first().click();
      return wholePanel(desk);
    },
  },
} as const satisfies Readonly<Record<string, Picture>>;
