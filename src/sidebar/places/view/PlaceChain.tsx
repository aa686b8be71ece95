import type { PlaceSums } from '../state/placeSums';
import { completeWords, missingWords } from '../state/placeSums';

type Properties = {
  readonly sums: PlaceSums;
  /** What the hand-over rules say of the procurement. */
  readonly warnings: readonly string[];
};

const links = [
  ['required', 'Krävda'],
  ['agreed', 'Överenskomna'],
  ['filled', 'Tillsatta'],
  ['finished', 'Avslutade'],
] as const;

/** From requirement to end: four numbers as bars on one scale, and in words what is missing. */
export const PlaceChain = ({ sums, warnings }: Properties) => {
  const most = Math.max(1, ...links.map(([name]) => sums[name] ?? 0));
  const complete = completeWords(sums);
  return (
    <>
      <dl class="chain">
        {links.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <span class="chain-number">{sums[name] ?? '–'}{sums[name] === null && <span class="unseen"> inte ifyllt</span>}</span>
              <span class="chain-bar" aria-hidden="true"><span style={{ width: `${((sums[name] ?? 0) / most) * 100}%` }} /></span>
            </dd>
          </div>
        ))}
      </dl>
      {missingWords(sums).map((text) => <p key={text} class="missing-word">{text}</p>)}
      {warnings.map((text) => <p key={text} class="remark">{text}</p>)}
      {complete !== '' && <p class="complete-word">{complete}</p>}
    </>
  );
};
