import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../state/search';
import { EntryFold } from './EntryFold';

/** How many are shown before the user asks for the rest. */
const atFirst = 25;

type Properties = { readonly found: Found; readonly onSuggested: (text: string) => void };

/** What a search found, the best first; and where it found nothing, what to try instead. */
export const Results = ({ found: { entries, nearest }, onSuggested }: Properties) => {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => setAll(false), [entries]);
  // The button that was pressed is gone: on to the first of those that came in its place.
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('summary')[atFirst]?.focus();
  }, [all]);
  if (entries.length === 0) return <NoResult nearest={nearest} onSuggested={onSuggested} />;
  return (
    <div ref={list}>
      {(all ? entries : entries.slice(0, atFirst)).map((entry) => <EntryFold key={entry.id} entry={entry} withKind />)}
      {!all && entries.length > atFirst && (
        <button type="button" class="secondary help-lead" onClick={() => setAll(true)}>Visa alla {entries.length}</button>
      )}
    </div>
  );
};

const NoResult = ({ nearest, onSuggested }: { readonly nearest: readonly string[]; readonly onSuggested: (text: string) => void }) =>
  nearest.length > 0 ? (
    <div class="help-nearest">
      <p>Menade du</p>
      {nearest.map((title) => (
        <button key={title} type="button" class="secondary" onClick={() => onSuggested(title)}>{title}</button>
      ))}
    </div>
  ) : (
    <p class="help-none">
      Pröva ett enda ord eller början på det: <em>kostnad</em>, <em>dialog</em>, <em>datum</em>. Eller rensa sökningen och öppna en
      av delarna.
    </p>
  );
