import type { Attempt } from '../../contract/rows';

/** How long it is remembered what became of an attempt: Google's longest. Seconds. */
const memory = 21_600;

const keyOf = ({ key }: Attempt): string => `made ${key}`;

/** The id of the row that an earlier attempt of the same request has made, as far as that is known. */
export const madeBefore = (attempt: Attempt): string | null => CacheService.getDocumentCache()?.get(keyOf(attempt)) ?? null;

/** Remembers what an attempt has made. */
export const rememberMade = (attempt: Attempt | undefined, id: string): void => {
  if (attempt !== undefined) CacheService.getDocumentCache()?.put(keyOf(attempt), id, memory);
};
