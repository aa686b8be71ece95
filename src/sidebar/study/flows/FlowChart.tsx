import { kronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { useChartSize } from '../../charts/useChartSize';
import type { Band } from './bands';
import { flowLayout } from './flowLayout';
import { endName, flowsInWords, partWords } from './flowWords';

/** Between whom the money goes otherwise than before: a band for each two, and a table of what it is. */
export const FlowChart = ({ bands }: { readonly bands: readonly Band[] }) => {
  const [place, size] = useChartSize();
  const { height, bands: ribbons, nodes, texts } = flowLayout(bands, size, { nameOf: endName, figureOf: kronor });
  return (
    <>
      <div class="chart flows" ref={place}>
        <svg viewBox={`0 0 ${size.width} ${Math.max(1, height)}`} role="img" aria-label={flowsInWords(bands)}>
          {ribbons.map(({ path, isValue }, key) => <path key={key} d={path} class={isValue ? 'band value' : 'band'} />)}
          {nodes.map((box, key) => <rect key={key} {...box} class="node" />)}
          {texts.map(({ text, kind, anchor, ...at }, key) => (
            <text key={key} {...at} text-anchor={anchor} class={kind}>{text}</text>
          ))}
        </svg>
      </div>
      <Fold title="Visa som tabell, med vad pengarna är">
        <div class="chart-table-box">
          <table class="chart-table flow-table">
            <caption class="unseen">Vad som ändras mellan aktörerna på 12 månader</caption>
            <thead>
              <tr>
                <th scope="col">Från</th>
                <th scope="col">Till</th>
                <th scope="col">Belopp</th>
              </tr>
            </thead>
            <tbody>
              {bands.map((band) => [
                <tr key={`${band.from} ${band.to}`} class="flow-row">
                  <th scope="row">{endName(band.from, 'from')}</th>
                  <td>{endName(band.to, 'to')}</td>
                  <td>{kronor(band.amount)}</td>
                </tr>,
                <tr key={`${band.from} ${band.to} parts`}>
                  <td colSpan={3} class="flow-parts">{partWords(band)}</td>
                </tr>,
              ])}
            </tbody>
          </table>
        </div>
      </Fold>
    </>
  );
};
