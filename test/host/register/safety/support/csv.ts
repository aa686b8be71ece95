/** Reads a CSV file with semicolons and quotes. @source RFC 4180 */
export const csvRows = (file: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted = '', end] of file.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    row.push(whole === '' ? '' : quoted.replace(/""/g, '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

/** What any program might take for a field of its own, whichever separators, quotes and line ends it knows. */
const pieces = (file: string): readonly string[] => file.split(/[,;|\t\r\n"]/);

/** The pieces of a file that some spreadsheet would compute. Blanks, signs that are not seen and zeros before do not help. */
export const computed = (file: string): readonly string[] =>
  pieces(file).filter((piece) => /^[\u0000-\u0020\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/.test(piece));
