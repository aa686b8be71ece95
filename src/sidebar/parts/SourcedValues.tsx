/** A value that a result rests on, with how far it is to be trusted and where it is from, in words. */
export type SourcedValue = { readonly name: string; readonly value: string; readonly trust: string; readonly source: string };

export const SourcedValues = ({ values }: { readonly values: readonly SourcedValue[] }) => (
  <dl class="sources">
    {values.map(({ name, value, trust, source }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}, {trust}</dd>
        <dd class="source-line">{source}</dd>
      </div>
    ))}
  </dl>
);
