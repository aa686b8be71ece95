import type { StudyFigures } from './studyFigures';

/** Whose rules figures are reckoned by: `Östersund 2026`. */
export const placeWords = ({ basis: { municipality, year } }: Pick<StudyFigures, 'basis'>): string => `${municipality} ${year}`;

/** What figures are of that are not of what stands in the form now. */
export const staleWords = (figures: Pick<StudyFigures, 'basis'>): string => `Svaret gäller det som stod innan: ${placeWords(figures)}.`;
