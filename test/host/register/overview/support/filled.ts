import type { OverviewHost } from './overviewHost';

/** Numbers that look random and are the same every time. */
const dice = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return <Item>(...items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Fills a register with rows of every kind: days known and not, whole months, texts where numbers should be, places of nobody's. */
export const fill = (own: OverviewHost, { procurements, places, seed = 7 }: { readonly procurements: number; readonly places: number; readonly seed?: number }): void => {
  const pick = dice(seed);
  const one = (...items: readonly (string | number)[]): string | number => pick(...items) ?? '';
  const some = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
  const day = (years: readonly number[]): string => `${one(...years)}-${two(Number(one(...some(12))) + 1)}${one('', `-${two(Number(one(...some(28))) + 1)}`)}`;
  const idOf = (index: number): string => `U-2026-${String(index + 1).padStart(3, '0')}`;
  const anyId = (): string => idOf(Number(one(...some(procurements + 1))));

  own.putRows('Upphandlingar', some(procurements).map((index) => ({
    Id: idOf(index),
    Upphandling: one(`Upphandling ${index}`, ''),
    Status: one('planerad', 'annonserad', 'avtal', 'genomförande', 'genomförande', 'avslutad', 'avbruten', 'granskad ej lämplig', 'Pågår, slut feb'),
    Kravtyp: one('dialogkrav', 'skarpt krav', 'reserverad upphandling', 'ej beslutat', 'ej lämplig', ''),
    'Krävda platser': one('', 0, 2, 5),
    'Överenskomna platser': one('', '', 1, 4),
    'Avtal från': one(day([2024, 2025, 2026, 2027]), day([2024, 2025]), '?', '', 'Mars -19 – Maj'),
    'Andel försörjningsstöd': one(0, 0.4, 1, ''),
    'Månadslön': one('', 24_000, 31_000, 5),
    'Sannolikhet ändå': one('', 0, 0.25, 1),
  })));
  own.putRows('Steg', some(procurements * 3).map(() => ({
    'Upphandling, id': one(anyId(), anyId(), ''),
    Klart: one(day([2024, 2025, 2026, 2028]), '?', ''),
    'Timmar, upphandlare': one('', 3, 7.5, 'många'),
    'Timmar, ansvarig SAU': one('', 12, 0),
    'Timmar, rekryterare': one('', 20, 4.25),
  })));
  own.putRows('Platser', some(places).map(() => ({
    'Upphandling, id': one(anyId(), anyId(), anyId(), ''),
    Plats: one('praktik', 'trainee', 'anställning med subvention', 'anställning utan subvention', ''),
    'Läge': one('överenskommen', 'tillsatt', 'avslutad', 'avslutad', 'avbruten'),
    Tillsatt: one(day([2024, 2025, 2026]), day([2024, 2025]), '?', ''),
    Avslutad: one(day([2025, 2026, 2027]), day([2025]), '?', '', ''),
    'Efteråt': one('anställning utan subvention', 'anställning med subvention', 'studier', 'eget företag', 'arbetslös', 'okänt', '', 'vet ej'),
    'Steg på trappan': one('', 0, 1, 3),
  })));
};
