import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How wide a chart is and how high its letters are. CSS pixels. */
export type ChartSize = { readonly width: number; readonly letter: number };

/**
 * The size of the element that a chart stands in, followed as it changes. One that is hidden keeps the size it had; on
 * paper the picture is scaled as it is.
 */
export const useChartSize = (): readonly [RefObject<HTMLDivElement | null>, ChartSize] => {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<ChartSize>({ width: 268, letter: 11 });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      const width = element.clientWidth;
      const letter = parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setSize((before) => (before.width === width && before.letter === letter ? before : { width, letter }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, size];
};
