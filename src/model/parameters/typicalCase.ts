import { always, type Dated, years } from './dated';

const none = (): Dated<number> => always(0, 'antagande', 'ensamstående utan barn');

const wholeYear = 'hela året; de flesta hushåll får stöd en del av året';

/** Whom a basis is about until somebody says otherwise. */
export const typicalCase = () => ({
  monthlyWage: always(22_500, 'antagande', 'Payoff 2019, rad 448'),
  previousMonthlyWage: always(22_500, 'antagande', 'samma lön som nu: Payoff 2019, rad 448'),
  adults: always(1, 'antagande', 'ensamstående utan barn'),
  childrenUnder1: none(),
  children1To2: none(),
  children3: none(),
  children4To6: none(),
  children7To10: none(),
  children11To14: none(),
  children15To18: none(),
  children19To20: none(),
  assistanceMonths: [
    years(2017, 2025, 12, 'antagande', wholeYear),
    years(2026, 2026, 12, 'antagande', `${wholeYear}; aktivitetskravet från 1 juli 2026 är inte med`),
  ],
  handlingCost: always(22_000, 'antagande', 'per helårshushåll, egen uppskattning i 2019 års nivå; ingen officiell uppgift finns'),
  benefitDays: always(260, 'antagande', '5 dagar × 52 veckor, som Payoff 2019 måste ha räknat'),
});
