import { useId, useState } from 'preact/hooks';
import { alternatives, type Alternative } from '../../../model/alternative';
import { keysOf } from '../../../model/mapValues';
import { Fault } from '../../parts/Fault';
import { HelpToggle } from '../../parts/HelpToggle';
import { alternativeTexts } from '../state/fields';

type Properties = {
  /** `undefined` while the row names no alternative; then none is marked, and Tab goes to the first. */
  readonly chosen: Alternative | undefined;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the person would have lived on otherwise. */
export const AlternativeChoice = ({ chosen, fault, onText }: Properties) => {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const describedBy = `${id}-help${fault === undefined ? '' : ` ${id}-fault`}`;
  return (
    <div class="field" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy} aria-invalid={fault !== undefined}>
      <div class="field-head">
        <span class="label" id={`${id}-label`}>{alternativeTexts.label}</span>
        <HelpToggle about={alternativeTexts.label} helpId={`${id}-help`} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />
      </div>
      <div class="choice">
        {keysOf(alternatives).map((alternative) => (
          <label key={alternative}>
            <input
              type="radio"
              name={id}
              checked={alternative === chosen}
              onChange={() => onText(alternatives[alternative])}
            />
            <span>{capitalised(alternatives[alternative])}</span>
          </label>
        ))}
      </div>
      <p class="help" id={`${id}-help`} hidden={!helpOpen}>{alternativeTexts.help}</p>
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
    </div>
  );
};
