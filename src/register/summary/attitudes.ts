import { surveyColumns } from '../columns/survey';
import type { SurveyAnswer } from '../rows/row';

/** From the most negative to the most positive. */
export const attitudeTitles: readonly string[] = surveyColumns.attitudeBefore.kind === 'choice' ? surveyColumns.attitudeBefore.choices : [];

/** What suppliers thought of the requirements when the procurement was made, and afterwards. */
export type Attitudes = {
  /** How many gave each attitude, in the order of `attitudeTitles`. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Suppliers who said something of either. */
  readonly answers: number;
  /** Of those who answered both: how many became more positive, and how many more negative. */
  readonly pairs: { readonly all: number; readonly better: number; readonly worse: number };
};

export const attitudes = (rows: readonly Pick<SurveyAnswer, 'attitudeBefore' | 'attitudeAfter'>[]): Attitudes => {
  const places = rows.map(({ attitudeBefore, attitudeAfter }) => [placeOf(attitudeBefore), placeOf(attitudeAfter)] as const);
  const pairs = places.filter(([before, after]) => before >= 0 && after >= 0);
  return {
    before: attitudeTitles.map((_, title) => places.filter(([before]) => before === title).length),
    after: attitudeTitles.map((_, title) => places.filter(([, after]) => after === title).length),
    answers: places.filter(([before, after]) => before >= 0 || after >= 0).length,
    pairs: { all: pairs.length, better: pairs.filter(([before, after]) => after > before).length, worse: pairs.filter(([before, after]) => after < before).length },
  };
};

const placeOf = (attitude: string | null): number => (attitude === null ? -1 : attitudeTitles.indexOf(attitude));
