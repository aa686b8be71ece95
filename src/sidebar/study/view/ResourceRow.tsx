import { useId } from 'preact/hooks';
import { resources } from '../../../model/ledger/situation';
import { Fault } from '../../parts/Fault';
import { placeOf, type FormFaults } from '../state/formFaults';
import type { ResourceText } from '../state/studyForm';
import { SmallBox } from './SmallBox';
import { ChoiceList } from './StudyChoice';

type Properties = {
  readonly row: ResourceText;
  readonly name: string;
  readonly about: string;
  readonly at: string;
  readonly faults: FormFaults;
  readonly onText: (part: keyof ResourceText, text: string) => void;
  readonly onDrop: (button: HTMLElement) => void;
};

const parts = ['source', 'amount'] as const;
const names = Object.values(resources);

/** What of society's resources a person uses in a year. */
export const ResourceRow = ({ row, name, about, at, faults, onText, onDrop }: Properties) => {
  const id = useId();
  const faultAt = (part: keyof ResourceText): string | undefined => faults[placeOf(at, part)]?.text;
  const props = (part: keyof ResourceText) => ({
    text: row[part],
    isFaulty: faultAt(part) !== undefined,
    describedBy: faultAt(part) === undefined ? '' : `${id}-${part}`,
    onText: (text: string) => onText(part, text),
  });
  return (
    <div class="study-row resource" role="group" aria-label={name}>
      <div class="study-what">
        <ChoiceList name="Resurs" choices={names} {...props('source')} />
        <button type="button" class="quiet" aria-label={`Ta bort ${name}, ${about}`} onClick={(event) => onDrop(event.currentTarget)}>Ta bort</button>
      </div>
      <div class="study-numbers">
        <SmallBox label="Kr per person och år" {...props('amount')} />
      </div>
      {parts.map((part) => {
        const fault = faultAt(part);
        return fault === undefined ? null : <Fault key={part} id={`${id}-${part}`} text={fault} />;
      })}
    </div>
  );
};
