/** An empty cell, an omitted argument and a text of spaces alone are all "not given". */
export const isNotGiven = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
