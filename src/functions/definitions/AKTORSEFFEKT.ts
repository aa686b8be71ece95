import { actorEffects } from '../../model/ledger/actorEffects';
import { effectTitles } from '../../model/ledger/effectTitles';
import { ruleBasis } from '../commonArguments';
import { actorEffectRows } from '../actorEffectRows';
import { studyCases } from '../reading/situation/studyCases';
import { tableFunction } from '../sheetFunction';

export const AKTORSEFFEKT = tableFunction({
  summary: 'Vad varje aktör vinner och förlorar på tolv månader när personer går från en livssituation till en annan.',
  arguments: [
    {
      name: 'före',
      kind: 'situation',
      help: 'Namnet på en försörjning, eller ett område med en rad per försörjning: försörjning, månader, kr per månad (tomt: enligt regel), andel av heltid, fall, antal personer. En resurs (vård, omsorg, handläggning, arbetsförmedling, rättsväsende) har kr per år i tredje kolumnen.',
    },
    { name: 'efter', kind: 'situation', help: 'Samma personer efteråt, på samma sätt. Månaderna gånger andelen av heltid ska bli tolv i varje fall.' },
    ruleBasis,
  ],
  headings: ['Aktör', 'Före', 'Efter', 'Effekt'],
  result: { unit: 'kr', description: 'Kronor på tolv månader för alla personer tillsammans, per aktör; samhällets potential; och kontrollen att det en aktör får har en annan betalat.' },
  examples: [
    {
      formula: '=AKTORSEFFEKT("försörjningsstöd";"lön";"Östersund 2026")',
      rows: 12,
      cells: [{ row: effectTitles.transfers, column: 'Effekt', value: 0 }],
    },
  ],
  source: 'Payoff 2019, rad 1834–1845, som en kassabok där varje krona har två sidor',
  compute: (before, after, basis) => {
    const cases = studyCases(before, after);
    return 'argument' in cases ? cases : actorEffectRows(actorEffects(cases, basis));
  },
});
