/** The same keys with other values. The one assertion says what the loop does and a type cannot: every key is visited. */
export const mapValues = <K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A, key: K) => B): Record<K, B> => {
  const mapped: Partial<Record<K, B>> = {};
  for (const key in record) mapped[key] = map(record[key], key);
  return mapped as Record<K, B>;
};

/** The keys of a table, with their names known to the compiler. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
};
