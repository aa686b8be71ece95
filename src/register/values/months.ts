/** The Swedish months, as they are written in full. */
export const months = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
] as const;

/** The months as a pattern: in full, or their first three letters, `sept`, with or without a full stop. */
export const monthPattern = 'jan(?:uari)?|feb(?:r(?:uari)?)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** From 1; the first three letters tell them all apart. */
export const monthNumber = (name: string): number => months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
