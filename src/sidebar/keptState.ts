import { useEffect, useReducer } from 'preact/hooks';
import { refuseIdentityNumber } from '../register/values/refuseIdentityNumber';
import { documentId } from './documentId';
import { isRecord } from './isRecord';

type Kept<Entry> = Readonly<Record<string, Entry>>;

/** What is kept in another form is forgotten. */
const form = 2;

const isSecret = (value: unknown): boolean => typeof value === 'string' && refuseIdentityNumber('longText', value) !== undefined;

/** The same without whatever has a text that can be read as an identity number: that is not kept anywhere. */
const withoutSecrets = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  if (Object.values(value).some(isSecret)) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (isRecord(part) && withoutSecrets(part) === undefined ? [] : [[key, withoutSecrets(part)]])));
};

/** Keeps entries at a place in the browser. Where it keeps nothing, nothing happens. */
export const keep = <Entry>(place: string, entries: Kept<Entry>): void => {
  try {
    if (Object.keys(entries).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(withoutSecrets(entries)));
  } catch {
    // The browser has no room, or keeps nothing for pages like this.
  }
};

/** What is kept at a place and is still what it should be. */
export const kept = <Entry>(place: string, isEntry: (value: unknown) => value is Entry): Kept<Entry> => {
  const entries: Record<string, Entry> = {};
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (isRecord(found)) for (const [key, value] of Object.entries(found)) if (isEntry(value)) entries[key] = value;
  } catch {
    // Nothing is kept.
  }
  return entries;
};

/** A state of entries by key that is there again when the sidebar is opened again in the same document. */
export const useKeptState = <Entry, Event>(
  name: string,
  after: (state: Kept<Entry>, event: Event) => Kept<Entry>,
  isEntry: (value: unknown) => value is Entry,
): [Kept<Entry>, (event: Event) => void] => {
  const place = `sysselsattningskrav ${name} ${form} ${documentId()}`;
  const [state, happen] = useReducer<Kept<Entry>, Event, string>(after, place, (from) => kept(from, isEntry));
  useEffect(() => keep(place, state), [state]);
  return [state, happen];
};
