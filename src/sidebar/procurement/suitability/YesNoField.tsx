import { useId } from 'preact/hooks';
import type { Answer } from '../../../register/suitability/questions';

const captions: Readonly<Record<Answer, string>> = { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' };
const order: readonly Answer[] = ['yes', 'no', 'unknown'];

type Properties = { readonly title: string; readonly answer: Answer | undefined; readonly onAnswer: (answer: Answer) => void };

/** A question that is answered with one press. */
export const YesNoField = ({ title, answer, onAnswer }: Properties) => {
  const name = useId();
  return (
    <fieldset class="field asked">
      <legend>{title}</legend>
      <div class="choice three">
        {order.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
            <span>{captions[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
