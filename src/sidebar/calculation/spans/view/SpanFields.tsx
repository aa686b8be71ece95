import { useId, useRef } from 'preact/hooks';
import type { RangeEnd } from '../../../../model/uncertainty/range';
import { Fault } from '../../../parts/Fault';
import { Remark } from '../../../parts/Remark';
import { shareRemark } from '../../state/fieldRemark';
import { spanInputs, isOwnField, type SpanInput, type SpanInputTexts } from '../state/spanInputs';
import type { SpanField } from '../state/readSpans';

type Properties = SpanField & {
  readonly input: SpanInput;
  readonly onText: (end: RangeEnd, text: string) => void;
  readonly onBegin: () => void;
};

const ends = [['low', 'Lägst'], ['likely', 'Troligast'], ['high', 'Högst']] as const satisfies readonly (readonly [RangeEnd, string])[];

/** The three fields of a span. The likely value of the calculation's own fields is the field itself. */
export const SpanFields = ({ input, texts, faults, onText, onBegin }: Properties) => {
  const id = useId();
  const boxes = useRef<Partial<Record<RangeEnd, HTMLInputElement | null>>>({});
  const { label, unit, usual, read, isShare }: SpanInputTexts = spanInputs[input];
  const remarks = ends.flatMap(([end]) => {
    const remark = isShare && !(end === 'likely' && isOwnField(input)) ? shareRemark(read, texts[end]) : undefined;
    return remark === undefined ? [] : [{ end, ...remark }];
  });
  return (
    <fieldset class="span">
      <legend>{label}, {unit}</legend>
      <div class="span-ends">
        {ends.map(([end, name]) => (
          <div key={end}>
            <label for={id + end}>{name}</label>
            <div class={faults[end] === undefined ? 'box' : 'box faulty'}>
              <input
                id={id + end}
                ref={(box) => void (boxes.current[end] = box)}
                inputMode="decimal"
                autocomplete="off"
                spellcheck={false}
                value={texts[end]}
                aria-invalid={faults[end] !== undefined}
                aria-describedby={faults[end] === undefined ? `${id}help` : `${id}help ${id + end}fault`}
                onFocus={onBegin}
                onInput={(event) => onText(end, event.currentTarget.value)}
              />
            </div>
          </div>
        ))}
      </div>
      {ends.map(([end, name]) => {
        const fault = faults[end];
        return fault === undefined ? null : <Fault key={end} id={`${id + end}fault`} text={`${name}: ${fault}`} />;
      })}
      {remarks.map(({ end, question, instead, button }) => (
        <Remark
          key={end}
          id={`${id + end}remark`}
          question={question}
          button={button}
          onAccept={() => {
            boxes.current[end]?.focus();
            onText(end, instead);
          }}
        />
      ))}
      <p class="help" id={`${id}help`}>Förvalt: {usual.source}.</p>
    </fieldset>
  );
};
