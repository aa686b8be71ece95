/**
 * @throws Google's error if the data are not as many rows and columns as the range
 */
export const requireSize = (data: readonly (readonly unknown[])[], range: { readonly rows: number; readonly columns: number }): void => {
  const has = (what: string, given: number, expected: number): void => {
    if (given === expected) return;
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${expected}.`,
    );
  };
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw new Error("The parameters don't match the method signature: rows of cells were expected.");
  }
  has('rows', data.length, range.rows);
  for (const row of data) has('columns', row.length, range.columns);
};
