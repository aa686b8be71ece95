import { always, between, lastDay } from './dated';

const missing = 'uppgift saknas i underlaget: skriv er nivå';

/** SEK per month, for one adult: what a municipality accepts beside the national norm. */
export const housing = () => ({
  rent: [
    between('2018-01-01', '2018-12-31', 5_065, 'antagande', 'nivån i Malmö 2018; er egen är en annan'),
    between('2019-01-01', '2019-12-31', 6_300, 'antagande', 'nivån i Malmö 2019; er egen är en annan'),
    between('2020-04-01', '2021-04-30', 4_132, 'antagande', 'nivån i Högsby; er egen är en annan'),
    between('2021-05-01', '2023-03-31', 4_202, 'antagande', 'nivån i Högsby; er egen är en annan'),
    between('2023-04-01', '2023-12-31', 6_330, 'antagande', 'nivån i Ängelholm 2023; er egen är en annan'),
    between('2024-01-01', lastDay, 6_400, 'antagande', 'nivån i Vimmerby för 2 rum och kök från 2024; er egen är en annan'),
  ],
  electricity: always(0, 'antagande', missing),
  homeInsurance: always(0, 'antagande', missing),
});
