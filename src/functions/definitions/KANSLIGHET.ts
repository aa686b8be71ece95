import { paybackSensitivity, type SensitivityInput } from '../../model/sensitivity';
import { cost, deadweight, persons, yearlyIncome } from '../commonArguments';
import type { ResultCell } from '../ranges/resultCell';
import { tableFunction } from '../sheetFunction';

const inputs: Readonly<Record<SensitivityInput, string>> = {
  cost: 'Merkostnad, kr',
  yearlyIncome: 'Årsintäkt, kr',
  persons: 'Personer',
  deadweight: 'Sannolikhet ändå',
};

export const KANSLIGHET = tableFunction({
  summary: 'Vad som flyttar återbetalningstiden mest: varje antagande för sig, lågt och högt, störst skillnad först.',
  arguments: [
    cost,
    yearlyIncome,
    persons,
    deadweight,
    { name: 'spann', kind: 'share', help: 'Hur mycket varje antagande prövas uppåt och nedåt; sannolikheten i procentenheter.', default: 0.2 },
  ],
  headings: ['Antagande', 'Lågt', 'Högt', 'Återbetalning vid lågt', 'Återbetalning vid högt', 'Skillnad, månader'],
  result: { unit: 'månader', description: 'Återbetalningstid i månader; ”aldrig” där ingen återbetalning finns.' },
  examples: [
    {
      formula: '=KANSLIGHET(69600;175000)',
      rows: 4,
      cells: [
        { row: 'Årsintäkt, kr', column: 'Återbetalning vid lågt', value: 5.9657 },
        { row: 'Sannolikhet ändå', column: 'Återbetalning vid högt', value: 5.9657 },
      ],
    },
  ],
  source: 'Payoff 2019, rad 496–533, med ett antagande ändrat i taget',
  compute: (extraCost, income, forPersons, probability, span) =>
    paybackSensitivity(extraCost, income, forPersons, probability, span).map(({ input, low, high, paybackLow, paybackHigh, move }) => [
      inputs[input],
      low,
      high,
      monthsOrNever(paybackLow),
      monthsOrNever(paybackHigh),
      monthsOrNever(Number.isFinite(move) ? move : undefined),
    ]),
});

const monthsOrNever = (months: number | undefined): ResultCell => months ?? 'aldrig';
