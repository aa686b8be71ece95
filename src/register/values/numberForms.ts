import { formatNumber, hardSpace } from '../../model/text/formatNumber';
import type { NumberForm } from './readNumberCell';

const million = 1_000_000;
const pieces = { st: 1, stycken: 1, platser: 1, plats: 1, pers: 1, personer: 1, steg: 1 };

/** How the numbers of the register are written, by their columns' kind. */
export const numberForms = {
  count: { noun: 'ett antal', example: '3', units: pieces, most: million, decimals: 0 },
  hours: {
    noun: 'ett antal timmar',
    example: '1,5',
    units: { h: 1, t: 1, tim: 1, timme: 1, timmar: 1, min: 1 / 60, minuter: 1 / 60 },
    most: 10_000,
    decimals: 2,
  },
  amount: {
    noun: 'ett belopp i kronor',
    example: `22${hardSpace}500 kr eller 1,2 mkr`,
    units: {
      kr: 1,
      kronor: 1,
      sek: 1,
      ':-': 1,
      ',-': 1,
      tkr: 1_000,
      tsek: 1_000,
      tusenkr: 1_000,
      tusenkronor: 1_000,
      mkr: million,
      mnkr: million,
      msek: million,
      milj: million,
      miljkr: million,
      miljon: million,
      miljoner: million,
      miljonerkr: million,
      miljonerkronor: million,
      mdkr: 1_000 * million,
      mdr: 1_000 * million,
      mdrkr: 1_000 * million,
      miljard: 1_000 * million,
      miljarder: 1_000 * million,
      miljarderkronor: 1_000 * million,
    },
    most: million * million,
    decimals: 6,
  },
  share: {
    noun: 'en andel mellan 0 och 100 %',
    example: `50${hardSpace}% eller 0,5`,
    units: { '%': 0.01, procent: 0.01 },
    most: 1,
    decimals: 6,
    tooMuch: (value: number) =>
      value <= 100 ? `Menas ${formatNumber(value)} procent? Skriv ${formatNumber(value)}${hardSpace}% eller ${formatNumber(Number((value / 100).toFixed(6)))}.` : 'Andelen får vara högst 100 %.',
  },
} as const satisfies Record<string, NumberForm>;
