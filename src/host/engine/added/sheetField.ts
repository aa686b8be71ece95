/** What one of our own parts of a sheet holds in the workbook's data, as it was saved; the engine keeps it unread. */
export const readField = (sheet: object, field: string): Readonly<Record<string, unknown>> => {
  const saved: unknown = Reflect.get(sheet, field);
  return typeof saved === 'object' && saved !== null ? Object.fromEntries(Object.entries(saved)) : {};
};

/** Puts it there; nothing at all if it is empty. */
export const writeField = (sheet: object, field: string, value: Readonly<Record<string, unknown>>): void => {
  if (Object.keys(value).length > 0) Reflect.set(sheet, field, value);
};
