import { BarDrawing, type BarProperties } from './BarDrawing';
import { barsAcross } from './barsAcross';
import { barsUp } from './barsUp';

/** The height in letters' heights, 16 by default. */
type Properties = BarProperties & { readonly height?: number };

/** Standing bars, as a `BarChart` otherwise; they lie down where their names or figures have no room beside each other. */
export const ColumnChart = ({ height = 16, ...properties }: Properties) => (
  <BarDrawing {...properties} draw={(request) => barsUp(request, height * request.size.letter) ?? barsAcross(request)} />
);
