import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Properties = {
  readonly name: string;
  readonly summary: ComponentChildren;
  /** Made the first time the fold is opened, and kept from then on. */
  readonly children: () => ComponentChildren;
};

/** A fold whose content is not in the page until somebody opens it. */
export const LazyFold = ({ name, summary, children }: Properties) => {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class={`fold ${name}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && <div class="fold-body">{children()}</div>}
    </details>
  );
};
