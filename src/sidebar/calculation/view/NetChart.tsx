import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { lookOf } from '../chart/look';
import type { NetChartData } from '../chart/netChartData';
import { netChartOptions } from '../chart/netChartOptions';

type Properties = {
  readonly data: NetChartData;
  /** The text alternative. */
  readonly words: string;
  readonly onPoint: (month: number | null) => void;
};

/** The chart, drawn anew when its data changes and resized with the sidebar. */
export const NetChart = ({ data, words, onPoint }: Properties) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const size = () => ({ width: element.clientWidth, height: element.clientHeight });
    const points: uPlot.AlignedData = [data.net.map((_, month) => month), [...data.net]];
    const plot = new uPlot(netChartOptions(data, lookOf(element), size(), onPoint), points, element);
    // A panel that is not seen has no size.
    const observer = new ResizeObserver(() => element.clientWidth > 0 && plot.setSize(size()));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [data, onPoint]);
  return (
    <div class="chart" role="img" aria-label={words}>
      <span class="chart-unit" aria-hidden="true">tkr</span>
      <div class="chart-area" ref={place} />
    </div>
  );
};
