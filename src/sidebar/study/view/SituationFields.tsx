import { useId } from 'preact/hooks';
import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { Fault } from '../../parts/Fault';
import { assistanceRemark } from '../state/assistanceRemark';
import { addLivelihood, addResource, dropLivelihood, dropResource, setLivelihood, setResource, type SituationEdit } from '../state/formEdits';
import { placeOf, type FormFaults } from '../state/formFaults';
import { monthsOf, monthsWords } from '../state/monthsOf';
import type { SituationText } from '../state/studyForm';
import { focusAdded, focusAfter } from './focusAfter';
import { LivelihoodRow } from './LivelihoodRow';
import { ResourceRow } from './ResourceRow';

type Properties = {
  readonly name: string;
  /** The case. */
  readonly about: string;
  readonly situation: SituationText;
  readonly at: string;
  readonly faults: FormFaults;
  readonly basis: RuleBasis | null;
  readonly onEdit: (edit: SituationEdit) => void;
};

/** Twelve months: what a person lives on, and what resources it uses. */
export const SituationFields = ({ name, about, situation, at, faults, basis, onEdit }: Properties) => {
  const id = useId();
  const lacking = faults[placeOf(at, 'months')]?.text;
  const drop = (edit: SituationEdit) => (button: HTMLElement): void => focusAfter(button, () => onEdit(edit));
  return (
    <div class="study-part" role="group" aria-labelledby={`${id}-name`}>
      <p class="study-side">
        <span id={`${id}-name`}>{name}</span>
        <span class="study-months">{monthsWords(monthsOf(situation))}</span>
      </p>
      {situation.livelihoods.map((row, index) => (
        <LivelihoodRow
          key={index}
          row={row}
          name={`${name}, försörjning ${index + 1}`}
          about={about}
          at={placeOf(at, 'livelihoods', index)}
          faults={faults}
          basis={basis}
          remark={assistanceRemark(row, situation)}
          onText={(part, text) => onEdit(setLivelihood(index, part, text))}
          onDrop={drop(dropLivelihood(index))}
        />
      ))}
      {lacking !== undefined && <Fault id={`${id}-months`} text={lacking} />}
      {situation.resources.map((row, index) => (
        <ResourceRow
          key={index}
          row={row}
          name={`${name}, resurs ${index + 1}`}
          about={about}
          at={placeOf(at, 'resources', index)}
          faults={faults}
          onText={(part, text) => onEdit(setResource(index, part, text))}
          onDrop={drop(dropResource(index))}
        />
      ))}
      <div class="buttons">
        <button type="button" class="quiet" data-add aria-label={`Lägg till försörjning ${name.toLowerCase()}, ${about}`} onClick={(event) => focusAdded(event.currentTarget, '.livelihood', () => onEdit(addLivelihood))}>Lägg till försörjning</button>
        <button type="button" class="quiet" aria-label={`Lägg till resurs ${name.toLowerCase()}, ${about}`} onClick={(event) => focusAdded(event.currentTarget, '.resource', () => onEdit(addResource))}>Lägg till resurs</button>
      </div>
    </div>
  );
};
