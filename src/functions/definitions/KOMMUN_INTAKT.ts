import { municipalIncome } from '../../model/municipalIncome';
import { overMonths } from '../../model/overMonths';
import { assumptions, monthlyWage, months } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const KOMMUN_INTAKT = sheetFunction({
  summary: 'Kommunens intäkt när en person går från försörjningsstöd, aktivitetsstöd eller en annan ersättning till ett arbete.',
  arguments: [
    {
      name: 'alternativ',
      kind: 'alternative',
      help: 'Vad personen annars hade levt på: ”försörjningsstöd” (FS, även ”ekonomiskt bistånd” eller ”socialbidrag”) eller ”aktivitetsstöd” (AS). För en kommun och ett år också ”etableringsersättning”, ”a-kassa”, ”sjukpenning” och ”ingen ersättning”.',
    },
    monthlyWage,
    { ...months, default: 12 },
    assumptions,
  ],
  result: { unit: 'kr', description: 'Intäkt i kronor per person för hela tiden.' },
  examples: [
    { formula: '=KOMMUN_INTAKT("försörjningsstöd")', result: 175_000 },
    { formula: '=KOMMUN_INTAKT("aktivitetsstöd")', result: 43_000 },
    { formula: '=KOMMUN_INTAKT("försörjningsstöd";22500;60)', result: 875_000 },
    { formula: '=KOMMUN_INTAKT("försörjningsstöd";22500;12;"Östersund 2026")', result: 212_746 },
  ],
  source: 'Payoff 2019, rad 434–459; skatten på lönen är en rekonstruktion. För en kommun och ett år inkomstskattelagen och riksnormen',
  compute: (alternative, wage, forMonths, basis) => overMonths(municipalIncome(alternative, wage, basis), forMonths),
});
