import { useId } from 'preact/hooks';
import { barFill, BarPattern } from './BarPattern';
import { classOf, dashOf } from './looks';

type Properties = { readonly names: readonly string[]; readonly kind: 'line' | 'bar' };

/** Which series is which, below a chart that has more than one: the chart's text and table say it to those who do not see. */
export const Legend = ({ names, kind }: Properties) => {
  const id = useId();
  return (
    <ul class="chart-legend" aria-hidden="true">
      {names.map((name, index) => (
        <li key={name}>
          <svg width="24" height="10" class={classOf(index)}>
            {kind === 'bar' && <BarPattern id={id + index} series={index} />}
            {kind === 'bar' ? (
              <rect x="0.5" y="0.5" width="23" height="9" class="bar" fill={barFill(id + index, index)} />
            ) : (
              <line x2="24" y1="5" y2="5" class="line" stroke-dasharray={dashOf(index)} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
};
