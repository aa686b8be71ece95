/**
 * Checks that a value is one that `google.script.run` carries: numbers, strings, booleans, null, plain objects and
 * arrays of those. Google's own answer to anything else varies; here it is always an error that says where.
 *
 * It is also sent as text into the script's context and the sidebar's frame, so it knows nothing but its arguments.
 *
 * @returns a copy; undefined becomes null
 */
export const onTheWire = (carried: unknown, name: string): unknown => {
  const copy = (value: unknown, where: string): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value;
      throw new TypeError(`${where} är ${value}; bara ändliga tal kan skickas.`);
    }
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${where}[${index}]`));
    const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
    if (typeof value !== 'object' || kind !== 'Object' || !isPlain(value)) throw new TypeError(`${where} är ${kind}, som inte kan skickas.`);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, `${where}.${key}`)]));
  };
  /** Made by braces, in whichever realm; no instance of a class. */
  const isPlain = (value: object): boolean => {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
  };
  return copy(carried, name);
};
