import { overviewName } from '../../register/overviewSheet/overviewName';
import { registerSheets } from '../../register/sheets';
import { studyName } from '../../register/study/studyName';
import type { Picture } from './picture';
import { corner, wholeDesk } from './shots';

const { title: procurements } = registerSheets.procurements;

/** The spreadsheet itself, with what stands beside it. */
export const sheetPictures = {
  registret: {
    shows: 'Bladet Upphandlingar med sidopanelen Att göra bredvid',
    way: 'Bladet Upphandlingar, menyn Sysselsättningskrav, Att göra och påminnelser',
    take: async (desk, { rowOf }) => {
      await desk.goTo(procurements, `C${rowOf('Skötsel av parker')}`);
      await desk.openPanel('todo');
      await desk.panel.locator('.warning').first().waitFor();
      return wholeDesk(desk, { width: 1280, height: 700 });
    },
  },
  menyn: {
    shows: 'Menyn Sysselsättningskrav: panelerna, de stora fönstren och det som bygger och granskar bladen',
    way: 'Tryck på Sysselsättningskrav i menyraden',
    take: async (desk, { rowOf }) => {
      await desk.goTo(procurements, `C${rowOf('Skötsel av parker')}`);
      await desk.openMenu();
      return corner(desk, { width: 760, height: 480 });
    },
  },
  'bladet-oversikt': {
    shows: 'Bladet Översikt: nyckeltal och diagram som räknas om av sig själva',
    way: 'Menyn Sysselsättningskrav, Bygg bladet Översikt',
    take: async (desk) => {
      await desk.goTo(overviewName, 'A1');
      return wholeDesk(desk, { width: 1040, height: 1500 });
    },
  },
  'bladet-studie': {
    shows: 'Bladet Studie: vem som vinner och vem som betalar överst, och de gula cellerna att fylla i under',
    way: 'Menyn Sysselsättningskrav, Skapa bladet Studie',
    take: async (desk) => {
      await desk.goTo(studyName, 'A1');
      return wholeDesk(desk, { width: 1180, height: 1500 });
    },
  },
  budget: {
    shows: 'Bladet Budget med en rad markerad, och radens kalkyl i sidopanelen',
    way: 'Stå på en rad på bladet Budget, Öppna kalkylen',
    take: async (desk) => {
      await desk.goTo('Budget', 'A7');
      await desk.openPanel('calculation');
      await desk.panel.getByText('Rad 7').first().waitFor();
      return wholeDesk(desk);
    },
  },
} as const satisfies Readonly<Record<string, Picture>>;
