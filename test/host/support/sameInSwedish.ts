/** What stays as it is, and why. */
export const untranslated = new Map([
  ...['SUM', 'AVERAGE', 'COUNT', 'MAX', 'MIN'].map((name) => [name, 'the name of a function, which is English in formulas'] as const),
  ...['%(zoom_percentage)s%', "%(minute_number)s'", "%(second_number)s''"].map((term) => [term, 'a number and a sign, no word'] as const),
  ['A', 'the letter in the icon for the size of letters'],
]);

/** Words that Swedish has too. */
export const sameInSwedish = new Set(
  'Chip Cividis Data Filter Format Index Information Magnetism Max Median Min Orange Pivot Radar Region Rotation Standard Symbol symbol Text Text: Viridis'.split(' '),
);
