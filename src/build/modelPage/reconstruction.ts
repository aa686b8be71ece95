import { payoff2019 } from '../../model/assumptions';
import { basicAllowance } from '../../model/rules/basicAllowance';
import { labourCostFactor } from '../../model/rules/labourCost';
import type { RuleBasis } from '../../model/rules/ruleBasis';
import { markdownTable } from '../markdownTable';
import { rounded } from './rounded';

const wage = 12 * payoff2019.monthlyWage;
const support = payoff2019.activitySupportPerDay * payoff2019.activitySupportDays;
const rate = payoff2019.municipalTaxRate;

/** Published rents of 2018: kr a month (`parameters/housing`; SCB, Hyror i bostadslägenheter 2018). */
const rents = [
  ['ett rum och kök, medel i riket (SCB)', 4_027],
  ['Malmös nivå för en vuxen', 5_065],
  ['två rum och kök, medel i riket (SCB)', 5_591],
] as const;

/** How the report's four figures may have come about, and what is left over. `law` is Östersund 2018. */
export const reconstruction = (law: RuleBasis): string => [taxes(law), assistance(law), production(law), subsidy].join('\n\n');

const taxes = (law: RuleBasis): string => {
  const [onWage, onSupport] = [basicAllowance(wage, law), basicAllowance(support, law)];
  const line = (what: string, income: number, allowance: number, printed: number): readonly string[] => {
    const tax = (income - allowance) * rate;
    return [what, `(${rounded(income)} − ${rounded(allowance)}) × ${rounded(100 * rate, 2)} %`, rounded(tax), rounded(printed), rounded(printed - tax)];
  };
  return `### Skatten: 57 000 och 14 000

${markdownTable(
  ['Läsning', 'Räkning', 'Ger', 'I rapporten', 'Rest'],
  [
    line('Lönen, lägsta grundavdraget 2018 (vår rekonstruktion)', wage, payoff2019.basicAllowanceOnWage, 57_000),
    line('Lönen, grundavdraget enligt lagen 2018', wage, onWage, 57_000),
    line('Aktivitetsstödet, grundavdraget enligt lagen 2018 (vår rekonstruktion)', support, onSupport, 14_000),
    line('Aktivitetsstödet, lägsta grundavdraget 2018', support, payoff2019.basicAllowanceOnWage, 14_000),
  ],
)}

57 000 står inte i rapporten: det är 43 000 + 14 000. Med lagens grundavdrag blir skatten på lönen 55 000 i jämna tusental,
och då hade den andra intäkten blivit 41 000. Av de två läsningarna ger bara den med lägsta grundavdraget 57 000. På aktivitetsstödet är det tvärtom:
där ger lagens grundavdrag 14 000 och det lägsta 18 000. Rapporten måste alltså ha räknat de två på olika sätt, eller haft en annan
dagersättning och ett annat antal dagar än ${rounded(payoff2019.activitySupportPerDay)} kr och ${payoff2019.activitySupportDays} dagar. Det vet vi inte.`;
};

const assistance = ({ values }: RuleBasis): string => {
  const norm = 12 * (values.normSingle + values.normShared1);
  return `### Försörjningsstöd och handläggning: 118 000

175 000 − 57 000 = 118 000, med en osäkerhet på ett par tusen eftersom delarna är avrundade. Riksnormen för en ensamstående 2018 är
12 × (${rounded(values.normSingle)} + ${rounded(values.normShared1)}) = ${rounded(norm)} kr. Resten är hyra, el, hemförsäkring och handläggning:

${markdownTable(
  ['Hyra 2018, kr per månad', 'Norm och hyra, kr per år', 'Kvar till el, försäkring och handläggning'],
  rents.map(([what, rent]) => [`${rounded(rent)}: ${what}`, rounded(norm + 12 * rent), rounded(118_000 - norm - 12 * rent)]),
)}

Rapporten säger inte vilken hyra eller vilken handläggningskostnad den räknar med, och ingen officiell uppgift om kostnaden för
handläggning finns. Beloppet går alltså att förklara på många sätt, och inget av dem är belagt. I verkligheten betalas stödet bara
en del av året: Östersund betalade 2018 i medel 40 834 kr per hushåll och år (Socialstyrelsen genom regionfakta.com), en
tredjedel av 118 000. Skriv raden *Månader med försörjningsstöd* om personerna inte skulle ha haft stöd hela året.`;
};

const production = ({ values }: RuleBasis): string => {
  const least = Math.max(584_500 / (12 * 27_150), 484_500 / wage);
  const most = Math.min(585_500 / (12 * 27_150), 485_500 / wage);
  const [leastTax, mostTax] = [86_550 / 69_600, 86_650 / 69_600];
  const ours = labourCostFactor(values);
  return `### Produktionsvärdet: 485 000

485 000 / ${rounded(wage)} = ${rounded(485_000 / wage, 4)}, och 585 000 / ${rounded(12 * 27_150)} = ${rounded(585_000 / (12 * 27_150), 4)}. Är båda avrundade till tusental ligger
faktorn mellan ${rounded(least, 4)} och ${rounded(most, 4)} kr per lönekrona. Faktorn för indirekta skatter, 86 600 / 69 600, ligger mellan
${rounded(leastTax, 4)} och ${rounded(mostTax, 4)}. Kvar till arbetsgivarens kostnad per lönekrona: ${rounded(least / mostTax, 4)}–${rounded(most / leastTax, 4)}.

${markdownTable(
  ['Läsning av arbetsgivarens kostnad', 'Faktor', '22 500 kr i månaden ger', 'Rest mot 485 000'],
  [
    ['Lagen 2018: avgifter, avtalspension med löneskatt, försäkringar', ours],
    ['Arbetsgivaravgift och 13 procent till', 1.4442],
    ['Landstingens PO-pålägg 2014 (skl.se)', 1.4413],
  ].map(([what, factor]) => {
    const value = wage * Number(factor) * payoff2019.indirectTaxFactor;
    return [String(what), rounded(Number(factor), 4), rounded(value), rounded(485_000 - value)];
  }),
)}

Vad de sista procenten är säger rapporten inte. Semesterlön på tolv procent vore en möjlighet, men tolv månadslöner innehåller redan
semesterlönen. Våra regler räknar därför lägre.`;
};

const subsidy = `### 80 procent subvention: 194 000

194 000 / 485 000 = 0,40, inte 0,20. Vår rekonstruktion är ett lönetak: 1 − 0,8 × ${rounded(payoff2019.subsidisedWageCeiling)} / 22 500 = 0,40. Inget stöd hade
${rounded(payoff2019.subsidisedWageCeiling)} kr som tak; lönebidragets var 18 300 kr 2018 (overifierat) och introduktionsjobbets 20 000 kr.`;
