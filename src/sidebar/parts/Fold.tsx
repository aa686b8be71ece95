import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Properties = {
  readonly title: string;
  /** Stands at the end of the title, such as a sum. */
  readonly figure?: string;
  /** Keeps the fold open, such as while something inside it is wrong. */
  readonly mustShow?: boolean;
  readonly children: ComponentChildren;
};

/** Something that is folded away until it is asked for. */
export const Fold = ({ title, figure, mustShow = false, children }: Properties) => {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="fold"
      open={open || mustShow}
      onToggle={(event) => {
        if (mustShow) event.currentTarget.open = true;
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span>{title}</span>
        {figure !== undefined && <span class="fold-figure">{figure}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
};
