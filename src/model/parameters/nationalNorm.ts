import { type Dated, type Trust, years } from './dated';

const basis: readonly (readonly [year: number, trust: Trust, source: string])[] = [
  [2017, 'kontrollerad', 'Socialstyrelsen, riksnormen 2017'],
  [2018, 'beräknad', 'baklänges ur 2019 = 2018 × 1,02 (Socialstyrelsen)'],
  [2019, 'kontrollerad', 'Socialstyrelsen, riksnormen 2019'],
  [2020, 'beräknad', '2019 × 1,019, närmaste tiotal'],
  [2021, 'kontrollerad', 'SFS 2020:1013'],
  [2022, 'beräknad', '2021 × 1,017; stämmer med 2023 = 2022 × 1,086'],
  [2023, 'kontrollerad', 'riksnormen 2023 (Ängelholm); +8,6 % (regeringen)'],
  [2024, 'beräknad', '2023 × 1,087 uppåt till tiotal (regeringen: 8,7 %)'],
  [2025, 'beräknad', '2024 × 1,028 uppåt till tiotal (regeringen: 2,8 %)'],
  [2026, 'beräknad', '2025 × 1,007 uppåt till tiotal; summorna 5 220 och 8 510 tryckta (regeringen)'],
];

/** From the first year to the last; a year that is not known is left out. */
const norm = (...amounts: readonly (number | undefined)[]): Dated<number> =>
  basis.flatMap(([year, trust, source], i) => {
    const amount = amounts[i];
    return amount === undefined ? [] : [years(year, year, amount, trust, source)];
  });

/**
 * SEK per month (SoL 4 kap. 3 §; from July 2025 socialtjänstlagen 12 kap. 7 §). Shared costs are of the household's
 * size; whether three shared 1 440 or 1 450 in 2022 is not known.
 */
export const nationalNorm = () => ({
  normSingle: norm(2_980, 3_030, 3_090, 3_150, 3_160, 3_210, 3_490, 3_800, 3_910, 3_940),
  normCouple: norm(5_370, 5_460, 5_570, 5_680, 5_700, 5_800, 6_300, 6_850, 7_050, 7_100),
  normChildUnder1: norm(1_860, 2_090, 2_130, 2_170, 2_180, 2_220, 2_420, 2_640, 2_720, 2_740),
  normChild1To2: norm(2_100, 2_330, 2_380, 2_430, 2_440, 2_480, 2_700, 2_940, 3_030, 3_060),
  normChild3: norm(1_850, 2_080, 2_120, 2_160, 2_170, 2_210, 2_410, 2_620, 2_700, 2_720),
  normChild4To6: norm(2_100, 2_330, 2_380, 2_430, 2_440, 2_480, 2_700, 2_940, 3_030, 3_060),
  normChild7To10: norm(2_690, 2_930, 2_990, 3_050, 3_060, 3_110, 3_380, 3_680, 3_790, 3_820),
  normChild11To14: norm(3_120, 3_370, 3_440, 3_510, 3_520, 3_580, 3_890, 4_230, 4_350, 4_390),
  normChild15To18: norm(3_540, 3_800, 3_880, 3_950, 3_970, 4_040, 4_390, 4_780, 4_920, 4_960),
  normChild19To20: norm(3_570, 3_830, 3_910, 3_980, 4_000, 4_070, 4_430, 4_820, 4_960, 5_000),
  normShared1: norm(950, 970, 990, 1_010, 1_020, 1_040, 1_130, 1_230, 1_270, 1_280),
  normShared2: norm(1_060, 1_080, 1_100, 1_120, 1_130, 1_150, 1_250, 1_360, 1_400, 1_410),
  normShared3: norm(1_330, 1_350, 1_380, 1_410, 1_420, undefined, 1_580, 1_720, 1_770, 1_790),
  normShared4: norm(1_520, 1_540, 1_570, 1_600, 1_610, 1_640, 1_790, 1_950, 2_010, 2_030),
  normShared5: norm(1_740, 1_770, 1_810, 1_840, 1_860, 1_890, 2_060, 2_240, 2_310, 2_330),
  normShared6: norm(1_980, 2_010, 2_050, 2_090, 2_100, 2_140, 2_330, 2_540, 2_620, 2_640),
  normShared7: norm(2_150, 2_180, 2_220, 2_260, 2_270, 2_310, 2_510, 2_730, 2_810, 2_830),
});
