import { helpData } from '../help/helpData';
import { examples } from '../register/examples/examples';
import { planOverview } from '../register/overviewSheet/planOverview';
import { planStudy } from '../register/study/planStudy';

/** As JSON with nothing that Google could take for a tag. */
const json = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** What is pushed as data and read when it is asked for, by file name: no cell and no page has to load it. */
export const dataFiles = () => ({
  'Exempel.html': json(examples()),
  'Hjalp.html': json(helpData()),
  'Oversikt.html': json(planOverview()),
  'Studie.html': json(planStudy()),
});
