/**
 * Checks that a value is one that `google.script.run` carries: numbers, strings, booleans, null, plain objects and
 * arrays of those. Google's own answer to anything else varies; here it is always an error that says where.
 *
 * @returns a copy; undefined becomes null
 */
export const onTheWire = (value: unknown, where: string): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new TypeError(`${where} är ${value}; bara ändliga tal kan skickas.`);
  }
  if (Array.isArray(value)) return value.map((item, index) => onTheWire(item, `${where}[${index}]`));
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, onTheWire(item, `${where}.${key}`)]));
  }
  throw new TypeError(`${where} är ${Object.prototype.toString.call(value).slice(8, -1)}, som inte kan skickas.`);
};
