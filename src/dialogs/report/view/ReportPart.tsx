import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the report under its heading. */
export const ReportPart = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => {
  const id = useId();
  return (
    <section class="report-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
