import { netMonthlyIncome } from '../../model/rules/netMonthlyIncome';
import { ruleBasis } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const NETTOLON = sheetFunction({
  summary: 'Vad som är kvar av en månadsinkomst efter skatt, som i skattetabellerna: kolumn 1 för lön, 5 för ersättningar.',
  arguments: [
    { name: 'månadsinkomst', kind: 'monthlyIncome', help: 'Inkomst i kronor per månad före skatt, lika stor alla månader på året.' },
    { name: 'slag', kind: 'incomeKind', help: 'Vad inkomsten är: ”lön”, eller en beskattad ersättning, ”aktivitetsstöd”, ”a-kassa” eller ”sjukpenning”.', default: 'wage' },
    ruleBasis,
  ],
  result: { unit: 'kr per månad', description: 'Nettoinkomst i kronor per månad: inkomsten minus en tolftedel av årets skatt, i hela kronor.' },
  examples: [
    { formula: '=NETTOLON(25000;"lön";"Östersund 2026")', result: 20_311 },
    { formula: '=NETTOLON(12000;"aktivitetsstöd";"Östersund 2026")', result: 9_069 },
  ],
  source: 'Inkomstskattelagen 63, 65 och 67 kap.; Skatteverkets tekniska beskrivning SKV 433',
  compute: netMonthlyIncome,
});
