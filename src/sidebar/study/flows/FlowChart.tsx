import { Figure } from '../../calculation/view/Figure';
import { kronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { useChartSize } from '../../charts/useChartSize';
import type { Band } from './bands';
import { flowLayout } from './flowLayout';
import { betweenWords, endName, flowsInWords, partWords, upperFirst } from './flowWords';

/** Between whom the money goes otherwise than before: a band for each two, and a list of what it is. */
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
      <Fold title="Visa som lista, med vad pengarna är">
        <dl class="figures">
          {bands.map((band) => <Figure key={`${band.from} ${band.to}`} name={betweenWords(band)} figure={kronor(band.amount)} note={upperFirst(partWords(band))} />)}
        </dl>
      </Fold>
    </>
  );
};
