type Properties = {
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
  readonly strong?: boolean;
};

/** A named figure, with a note under the name where it needs one. */
export const Figure = ({ name, figure, note, strong = false }: Properties) => (
  <div class={strong ? 'figure strong' : 'figure'}>
    <dt>{name}</dt>
    <dd>{figure}</dd>
    {note !== undefined && <dd class="figure-note">{note}</dd>}
  </div>
);
