/** A header as it is compared: the same whatever its case and spaces. */
export const foldedHeader = (header: string): string => header.trim().replace(/\s+/g, ' ').toLowerCase();

/** A column's letters, as the sheet shows them; counted from 0. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
};
