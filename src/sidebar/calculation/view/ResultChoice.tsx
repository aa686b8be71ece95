import { useId } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { results, type ResultName } from '../state/formulas';

type Properties = {
  readonly chosen: ResultName;
  /** The horizon in words. */
  readonly months: string;
  readonly onChoose: (result: ResultName) => void;
};

/** Which result the formula computes. */
export const ResultChoice = ({ chosen, months, onChoose }: Properties) => {
  const id = useId();
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>Vad formeln ska räkna ut</label>
      </div>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const picked = keysOf(results).find((name) => name === event.currentTarget.value);
          if (picked !== undefined) onChoose(picked);
        }}
      >
        {keysOf(results).map((name) => (
          <option key={name} value={name}>{results[name](months)}</option>
        ))}
      </select>
    </div>
  );
};
