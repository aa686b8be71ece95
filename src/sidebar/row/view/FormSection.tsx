import type { ComponentChildren } from 'preact';

type Properties = {
  readonly title: string;
  /** How many fields are missing or wrong. */
  readonly wanting: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ComponentChildren;
};

/** A part of the form that can be folded away; its title tells how much in it is wanting. */
export const FormSection = ({ title, wanting, open, onOpen, children }: Properties) => (
  <details class="fold" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
    <summary>
      <span>{title}</span>
      {wanting > 0 && <span class="fold-figure wanting">{wanting === 1 ? '1 behövs' : `${wanting} behövs`}</span>}
    </summary>
    <div class="fold-body">{children}</div>
  </details>
);
