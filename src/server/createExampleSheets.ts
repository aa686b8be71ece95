export const createExampleSheets = (): void => {};
