import { useEffect, useReducer } from 'preact/hooks';
import { refuseIdentityNumber } from '../register/values/refuseIdentityNumber';
import { documentId } from './documentId';

type Kept = Readonly<Record<string, object>>;

/** What is kept in another form is forgotten. */
const form = 1;

/** Whether anything in it can be read as an identity number, which is not kept anywhere. */
const isSecret = (value: unknown): boolean => {
  if (typeof value === 'string') return refuseIdentityNumber('longText', value) !== undefined;
  return typeof value === 'object' && value !== null && Object.values(value).some(isSecret);
};

export const keep = (place: string, state: Kept): void => {
  const entries = Object.entries(state).filter(([, value]) => !isSecret(value));
  try {
    if (entries.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // The browser has no room, or keeps nothing for pages like this.
  }
};

export const kept = <State extends Kept>(place: string, empty: State): State => {
  try {
    const state: State | null = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof state === 'object' ? { ...empty, ...state } : empty;
  } catch {
    return empty;
  }
};

/** A state of entries by key that is there again when the sidebar is opened again in the same document. */
export const useKeptState = <State extends Kept, Event>(name: string, after: (state: State, event: Event) => State, empty: State): [State, (event: Event) => void] => {
  const place = `sysselsattningskrav ${name} ${form} ${documentId()}`;
  const [state, happen] = useReducer<State, Event, string>(after, place, (from) => kept(from, empty));
  useEffect(() => keep(place, state), [state]);
  return [state, happen];
};
