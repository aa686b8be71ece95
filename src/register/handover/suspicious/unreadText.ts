/** What is said of a cell that cannot be read: never what stands there. */
export const unreadText = (header: string): string =>
  `Det som står i kolumnen ”${header}” går inte att läsa, till exempel för att det är två uppgifter i samma cell: rätta det.`;
