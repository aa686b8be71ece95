import { always, years } from './dated';

const source = 'IL 67 kap. 46–48 §§';
const before = () => years(2017, 2020, 0, 'kontrollerad', `${source}; fanns inte före 2021`);

/** Share of taxable income (after the basic allowance) from an amount, and at most: SEK per year. */
export const taxReductions = () => ({
  earnedIncomeReductionRate: [before(), years(2021, 2026, 0.0075, 'kontrollerad', source)],
  earnedIncomeReductionFrom: [before(), years(2021, 2026, 40_000, 'kontrollerad', source)],
  earnedIncomeReductionMaximum: [before(), years(2021, 2026, 1_500, 'kontrollerad', source)],
  regionalReduction: always(
    0,
    'antagande',
    'ingår inte i skattetabellerna; 1 675 kr för boende i bl.a. Jämtland (IL 67 kap. 34 §): skriv värdet för att räkna med den',
  ),
});
