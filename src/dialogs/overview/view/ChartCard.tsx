import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type Properties = {
  readonly title: string;
  /** One sentence, computed: what the picture shows. */
  readonly sentence: string;
  /** The picture's figures as a table; none where there is nothing to show. */
  readonly table?: ComponentChildren;
  readonly wide?: boolean;
  /** The picture, and what stands below it. */
  readonly children?: ComponentChildren;
};

/** A picture with its title, what it shows in words, and its figures as a table for those who ask for it. */
export const ChartCard = ({ title, sentence, table, wide = false, children }: Properties) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section class={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="sentence">{sentence}</p>
      {children}
      {table !== undefined && (
        <>
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)} aria-label={`${open ? 'Dölj tabellen' : 'Visa som tabell'}: ${title}`}>
            {open ? 'Dölj tabellen' : 'Visa som tabell'}
          </button>
          {open && <div class="card-table">{table}</div>}
        </>
      )}
    </section>
  );
};
