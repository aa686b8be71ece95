import type { ComponentChildren } from 'preact';

type Properties = {
  /** What the chart is about, in short. */
  readonly about: string;
  readonly at: number;
  readonly last: number;
  /** The place that is read, in words. */
  readonly where: string;
  /** Its figures: name and text. */
  readonly figures: readonly (readonly [name: string, figure: string])[];
  /** The place nearest to a share of the chart's width. */
  readonly nearest: (share: number) => number;
  readonly pointing: boolean;
  readonly onPoint: (place: number | null) => void;
  /** The picture. */
  readonly children: ComponentChildren;
};

/** The figures of one place of a chart, which the pointer and the arrow keys move. */
export const ChartReader = ({ about, at, last, where, figures, nearest, pointing, onPoint, children }: Properties) => {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + Math.ceil(last / 5),
    PageDown: at - Math.ceil(last / 5),
    Home: 0,
    End: last,
  };
  const move = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) onPoint(nearest((event.clientX - left) / width));
  };
  return (
    <>
      <p class="readout" aria-hidden="true">
        <span>{where}</span>
        {figures.map(([name, figure]) => (
          <span key={name}>{name} <strong>{figure}</strong></span>
        ))}
      </p>
      <div class="chart-picture">
        {children}
        <div
          class="chart-reader"
          role="slider"
          tabIndex={0}
          aria-label={`Läs av punkt för punkt. ${about}`}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={at}
          aria-valuetext={`${where}: ${figures.map(([name, figure]) => `${name} ${figure}`.trim()).join(', ')}`}
          onKeyDown={(event) => {
            const wanted = steps[event.key];
            if (event.key === 'Escape' && pointing) onPoint(null);
            if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            onPoint(Math.max(0, Math.min(wanted, last)));
          }}
          onBlur={() => onPoint(null)}
          onPointerDown={move}
          onPointerMove={move}
          onPointerLeave={() => onPoint(null)}
        />
      </div>
    </>
  );
};
