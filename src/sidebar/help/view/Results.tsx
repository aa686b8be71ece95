import { useEffect, useState } from 'preact/hooks';
import type { Found } from '../state/search';
import { EntryFold } from './EntryFold';

/** How many are shown before the user asks for the rest. */
const atFirst = 25;

type Properties = { readonly found: Found; readonly onText: (text: string) => void };

/** What a search found, the best first; and where it found nothing, what to try instead. */
export const Results = ({ found: { entries, nearest }, onText }: Properties) => {
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [entries]);
  if (entries.length === 0) return <NoResult nearest={nearest} onText={onText} />;
  return (
    <>
      {(all ? entries : entries.slice(0, atFirst)).map((entry) => <EntryFold key={entry.id} entry={entry} withKind />)}
      {!all && entries.length > atFirst && (
        <button type="button" class="secondary help-lead" onClick={() => setAll(true)}>Visa alla {entries.length}</button>
      )}
    </>
  );
};

const NoResult = ({ nearest, onText }: { readonly nearest: readonly string[]; readonly onText: (text: string) => void }) =>
  nearest.length > 0 ? (
    <div class="help-nearest">
      <p>Menade du</p>
      {nearest.map((title) => (
        <button key={title} type="button" class="secondary" onClick={() => onText(title)}>{title}</button>
      ))}
    </div>
  ) : (
    <p class="help-none">
      Pröva ett enda ord eller början på det: <em>kostnad</em>, <em>dialog</em>, <em>datum</em>. Eller rensa sökningen och öppna en
      av delarna.
    </p>
  );
