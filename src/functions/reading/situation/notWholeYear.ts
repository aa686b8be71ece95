import { livelihoodSources } from '../../../model/ledger/situation';
import { foldText } from '../../../model/text/foldText';
import { formatNumber } from '../../../model/text/formatNumber';
import { quoted } from '../../../model/text/quoted';
import { Fault } from '../../texts/fault';
import type { SituationRow } from './situationRow';

/** What sums of months may lose in the arithmetic. */
const tolerance = 1e-6;

/** What is wrong where months × share do not add up to twelve in some case; `undefined` where they do in all. */
export const notWholeYear = (rows: readonly SituationRow[]): Fault | undefined => {
  const months = new Map<string, { readonly name: string; readonly sum: number }>();
  for (const { caseName, says } of rows) {
    const key = foldText(caseName);
    const { name, sum } = months.get(key) ?? { name: caseName, sum: 0 };
    months.set(key, { name, sum: sum + ('livelihood' in says ? says.livelihood.months * says.livelihood.share : 0) });
  }
  const wrong = [...months.values()].find(({ sum }) => Math.abs(sum - 12) > tolerance);
  return wrong && wrongMonths(wrong.name, wrong.sum);
};

const wrongMonths = (name: string, sum: number): Fault =>
  new Fault({
    short: 'inte en livssituation',
    expected: 'tolv månader i varje fall (månader gånger andel av heltid)',
    came: `månaderna är ${rounded(sum)}${name === '' ? '' : ` i fallet ${quoted(name)}`}`,
    remedy:
      sum < 12
        ? `Lägg till det som saknas, till exempel en rad med ”${livelihoodSources.noBenefit}” och ${rounded(12 - sum)} i kolumnen månader.`
        : `Ta bort ${rounded(sum - 12)} i kolumnen månader.`,
  });

const rounded = (months: number): string => formatNumber(Number(months.toFixed(6)));
