import type { PlannedCell } from '../examples/sheetPlan';
import { smallestGroup } from '../outcomes/hiddenGroups';
import { column, figure } from './cells';
import { countKnown } from './netFormulas';

const said = (isEmpty: string, what: string, otherwise: string): string => `=IF(${isEmpty};"Tomt än: ${what}";"${otherwise}")`;

/** What stands above each line of charts, in the first column and the fourth: why a chart is empty, or what it shows. */
export const captions: readonly (readonly PlannedCell[])[] = [
  [said(`${countKnown()}=0`, 'prognosen behöver Avtal från, platser och Andel försörjningsstöd på bladet Upphandlingar.', 'Till i dag och tre år framåt. Under noll har kraven kostat mer än de har gett.')],
  [
    said(`${figure('procurements')}=0`, 'ingen upphandling har ett id.', 'Antal upphandlingar i varje status.'),
    '',
    '',
    said(`SUM(${column('places', 'B')})=0`, 'inga platser är krävda eller överenskomna.', 'Antal platser i varje led.'),
  ],
  [
    said(`COUNT(${column('payback', 'B')})=0`, 'fyll i Andel försörjningsstöd på bladet Upphandlingar.', 'Längst tid överst.'),
    '',
    '',
    `=IF(${figure('finished')}<${smallestGroup};"Visas inte: "&${figure('finished')}&" avslutade platser, och minst ${smallestGroup} behövs.";"n = "&${figure('finished')}&" avslutade platser.")`,
  ],
];
