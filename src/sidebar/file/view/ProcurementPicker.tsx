import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAsked } from '../../row/useAsked';
import { useSettled } from '../../useSettled';
import { matchesInWords, matchingProcurements, mostShown } from '../state/matchingProcurements';

type Properties = {
  readonly onChoose: (procurement: string) => void;
  readonly onLeave: () => void;
  readonly onRetry: () => void;
};

/** Any procurement of the register, searched by name or id; arrows and Enter choose, Escape leaves. */
export const ProcurementPicker = ({ onChoose, onLeave, onRetry }: Properties) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const asked = useAsked('names', 'procurementNames');
  const found = asked.step === 'came' ? matchingProcurements(asked.answer, search) : [];
  const shown = found.slice(0, mostShown);
  const words = asked.step === 'waiting' ? 'Läser upphandlingarna …' : asked.step === 'failed' ? asked.message : matchesInWords(found.length);
  const spoken = useSettled(words);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [active]);
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const chosen = shown[active];
    if (step !== 0) setActive(Math.max(0, Math.min(shown.length - 1, active + step)));
    else if (key === 'Enter' && chosen !== undefined) onChoose(chosen.id);
    else if (key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label for={id}>Sök på namn eller id</label>
      <div class="box">
        <input
          id={id}
          ref={input}
          type="text"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      <p class="help" aria-hidden="true">{words}</p>
      <p class="unseen" role="status">{spoken}</p>
      {asked.step === 'failed' && <button type="button" class="secondary" onClick={onRetry}>Försök igen</button>}
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label="Upphandlingar" hidden={shown.length === 0}>
        {shown.map(({ id: procurement, name }, index) => (
          <li key={procurement} id={`${id}-${index}`} role="option" aria-selected={index === active} onClick={() => onChoose(procurement)}>
            <span>{name || 'Utan namn'}</span> <span class="id">{procurement}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
