import { NumberField } from '../../parts/NumberField';
import { fieldTexts, usualHorizons } from '../state/fields';
import { months } from '../state/sentences';

type Properties = {
  readonly text: string;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onBegin: () => void;
};

/** The horizon in months: typed, or one of the usual ones with one press. */
export const HorizonField = (properties: Properties) => (
  <NumberField {...fieldTexts.months} {...properties}>
    <div class="chips" role="group" aria-label="Vanliga tidshorisonter">
      {usualHorizons.map((horizon) => (
        <button
          key={horizon}
          type="button"
          aria-pressed={properties.text.trim() === String(horizon)}
          aria-label={months(horizon)}
          onClick={() => properties.onText(String(horizon))}
        >
          {horizon}
        </button>
      ))}
    </div>
  </NumberField>
);
