/** Every formula of a calculated column gives its header in its own row: so `=ROW();"Merkostnad"` stands in it. */
export const headerCondition = (rows: string, header: string): string => `${rows}=ROW();"${header}"`;

/**
 * The header that a calculated column's formula gives, also where the cell shows an error instead; `undefined` for
 * every other formula.
 */
export const headerOfFormula = (formula: string): string | undefined => /=\s*ROW\(\)\s*[;,]\s*"([^"]+)"/.exec(formula)?.[1];

/** A column or a sheet that the formula counts on has been removed. */
export const isBroken = (formula: string): boolean => formula.includes('#REF');
