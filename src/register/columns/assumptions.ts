import type { Columns } from './column';

/** One row an assumption: the sheet can be given as `antaganden` to the sheet functions. */
export const assumptionColumns = {
  name: { header: 'Antagande', kind: 'text', width: 260, help: 'Namnet som funktionerna känner igen. Egna antaganden har ett eget blad.', required: true },
  value: { header: 'Värde', kind: 'amount', width: 110, help: 'Värdet som räknas med. Tomt är som i Payoff 2019.', required: true, exact: true, editors: ['coordinator'] },
  unit: { header: 'Enhet', kind: 'text', width: 160, help: 'Värdets enhet.' },
  source: { header: 'Källa', kind: 'text', width: 360, help: 'Var värdet kommer från.', editors: ['coordinator'] },
  checked: { header: 'Kontrollerat', kind: 'date', width: 110, help: 'När någon senast såg efter att värdet stämmer. 2019-04 är rapportens egen månad.', editors: ['coordinator'] },
} as const satisfies Columns;
