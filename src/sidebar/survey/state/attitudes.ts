import { surveyColumns } from '../../../register/columns/survey';
import type { Column } from '../../../register/columns/column';
import type { OpenedRow } from '../../../register/form/openedRow';
import { readCell } from '../../../register/values/readCell';
import { textIn } from '../../file/state/rowAfter';

const { attitudeBefore }: { readonly attitudeBefore: Column } = surveyColumns;

/** From the most negative to the most positive. */
export const attitudes: readonly string[] = attitudeBefore.kind === 'choice' ? attitudeBefore.choices : [];

/** Where on the scale an answer stands, from 0; `undefined` where none is given or it cannot be read. */
export type Attitudes = { readonly before: number | undefined; readonly after: number | undefined };

export const attitudesOf = (row: OpenedRow): Attitudes => ({ before: placeOf(textIn(row, 'attitudeBefore')), after: placeOf(textIn(row, 'attitudeAfter')) });

const placeOf = (text: string): number | undefined => {
  const value = readCell(attitudeBefore, text);
  const place = typeof value === 'string' ? attitudes.indexOf(value) : -1;
  return place < 0 ? undefined : place;
};

const counts = ['', 'ett', 'två', 'tre', 'fyra'];

/** Before and after in words: `negativ → positiv, två steg mer positiv`. */
export const changeWords = ({ before, after }: Attitudes): string => {
  const named = (place: number | undefined): string => (place === undefined ? 'inget svar' : (attitudes[place] ?? ''));
  if (before === undefined && after === undefined) return 'Ingen inställning angiven';
  if (before === undefined || after === undefined) return `${named(before)} före, ${named(after)} efter`;
  if (before === after) return `${named(before)} både före och efter`;
  return `${named(before)} → ${named(after)}, ${counts[Math.abs(after - before)] ?? ''} steg mer ${after > before ? 'positiv' : 'negativ'}`;
};

/** How the answers of a procurement have moved, with how many they are. Of companies, so that few are no secret. */
export const comparisonWords = (all: readonly Attitudes[]): string => {
  const moves = all.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [after - before]));
  if (moves.length === 0) return '';
  const parts = [
    [moves.filter((move) => move > 0).length, 'mer positiv', 'mer positiva'],
    [moves.filter((move) => move === 0).length, 'oförändrad', 'oförändrade'],
    [moves.filter((move) => move < 0).length, 'mer negativ', 'mer negativa'],
  ] as const;
  const told = parts.flatMap(([count, one, several]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : several}`])).join(', ');
  return `Före och efter (n = ${moves.length}): ${told}.`;
};
