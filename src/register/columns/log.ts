import type { Columns } from './column';

/** One row a change. Protected; only the register writes here. */
export const logColumns = {
  time: { header: 'Tid', kind: 'time', width: 150, help: 'När ändringen gjordes.', required: true },
  who: { header: 'Vem', kind: 'text', width: 180, help: 'Konto eller roll; ”okänd” när Google inte säger vem.' },
  how: { header: 'Hur', kind: 'text', width: 120, help: 'Sparad i sidopanelen, ändrad i bladet, skapad, återställd, påminnelse eller fel.' },
  sheet: { header: 'Blad', kind: 'text', width: 120, help: 'Bladet som ändrades.' },
  row: { header: 'Rad', kind: 'text', width: 110, help: 'Radens id.' },
  rowVersion: { header: 'Radens version', kind: 'text', width: 90, help: 'Radens version efter ändringen.' },
  column: { header: 'Kolumn', kind: 'text', width: 180, help: 'Kolumnen som ändrades.' },
  before: { header: 'Före', kind: 'longText', width: 220, help: 'Värdet före.' },
  after: { header: 'Efter', kind: 'longText', width: 220, help: 'Värdet efter.' },
} as const satisfies Columns;
