import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Properties = {
  readonly title: string;
  /** Called with whether the fold is open, so that nothing is asked of the server before. */
  readonly children: (open: boolean) => ComponentChildren;
};

/** Something that is read from the sheet once it is unfolded. */
export const AskedFold = ({ title, children }: Properties) => {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span>
      </summary>
      <div class="fold-body">{children(open)}</div>
    </details>
  );
};
