import { BarDrawing, type BarProperties } from './BarDrawing';
import { barsAcross } from './barsAcross';

/**
 * Lying bars with their figures written at them, so that no axis has to be read; the names beside them, or above where
 * there is less room. Put a `ChartTable` with the same figures near by.
 *
 * @example <BarChart label="…" categories={['Krävda', 'Tillsatta']} series={[{ name: 'Platser', values: [12, 7] }]}
 *   measure={inCounts('plats', 'platser')} />
 */
export const BarChart = (properties: BarProperties) => <BarDrawing {...properties} draw={barsAcross} />;
