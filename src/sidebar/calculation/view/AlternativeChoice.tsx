import { useId, useState } from 'preact/hooks';
import { alternatives } from '../../../model/alternative';
import { keysOf } from '../../../model/mapValues';
import { HelpToggle } from '../../parts/HelpToggle';
import { NumberField } from '../../parts/NumberField';
import { draftShare, type Draft } from '../state/draft';
import { fieldRemark } from '../state/fieldRemark';
import { alternativeTexts, fieldTexts } from '../state/fields';
import { fieldText, pureShares } from '../state/fieldText';
import { mixWords } from '../state/sentences';

type Properties = {
  readonly draft: Draft;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onBegin: () => void;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the persons would have lived on otherwise: one of the alternatives with one press, or a mix of both. */
export const AlternativeChoice = ({ draft, fault, onText, onBegin }: Properties) => {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const share = draftShare(draft);
  const rest = mixWords(share);
  return (
    <>
      <div class="field" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
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
                checked={pureShares[alternative] === share}
                onChange={() => onText(fieldText.assistanceShare(pureShares[alternative]))}
              />
              <span>{capitalised(alternatives[alternative])}</span>
            </label>
          ))}
        </div>
        <p class="help" id={`${id}-help`} hidden={!helpOpen}>{alternativeTexts.help}</p>
      </div>
      <NumberField
        {...fieldTexts.assistanceShare}
        text={draft.assistanceShare}
        fault={fault}
        remark={fieldRemark('assistanceShare', draft.assistanceShare)}
        onText={onText}
        onBegin={onBegin}
      >
        {rest !== '' && <p class="mix-rest">{rest}</p>}
      </NumberField>
    </>
  );
};
