import { useId } from 'preact/hooks';
import { ruleRows } from '../../../model/rules/ruleRows';
import { Fault } from '../../parts/Fault';
import { dropOverride, setOverride, type FormEdit } from '../state/formEdits';
import { choiceKeyNamed, ruleKeyNamed } from '../state/namedRow';
import { presentWords, type PresentRows } from '../state/presentRows';
import { choicesOf } from '../state/readOverrides';
import type { OverrideText } from '../state/studyForm';
import { ChoiceList } from './StudyChoice';
import { focusAfter } from './focusAfter';

type Properties = {
  readonly row: OverrideText;
  readonly index: number;
  readonly present: PresentRows;
  readonly fault: string | undefined;
  readonly onEdit: (edit: FormEdit) => void;
};

/** One of the study's own assumptions, and what it is in the place of. */
export const OverrideRow = ({ row: { name, value }, index, present, fault, onEdit }: Properties) => {
  const id = useId();
  const choice = choiceKeyNamed(name);
  const key = ruleKeyNamed(name);
  const instead = presentWords(name, present);
  const describedBy = [instead !== '' && `${id}-instead`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  const type = (text: string): void => onEdit(setOverride(index, text));
  return (
    <li class={fault === undefined ? 'field override' : 'field override faulty'}>
      <div class="field-head">
        <label for={id}>{name === '' ? 'Utan namn' : name}</label>
        <button type="button" class="quiet" aria-label={`Ta bort antagandet ${name}`} onClick={(event) => focusAfter(event.currentTarget, () => onEdit(dropOverride(index)))}>Ta bort</button>
      </div>
      {choice !== undefined ? (
        <ChoiceList id={id} text={value} choices={choicesOf(choice)} isFaulty={fault !== undefined} describedBy={describedBy} onText={type} />
      ) : (
        <div class="box">
          <input id={id} inputMode="decimal" autocomplete="off" spellcheck={false} value={value} aria-invalid={fault !== undefined} aria-describedby={describedBy === '' ? undefined : describedBy} onInput={(event) => type(event.currentTarget.value)} />
          {key !== undefined && <span class="unit" aria-hidden="true">{ruleRows[key].unit}</span>}
        </div>
      )}
      {instead !== '' && <p class="help" id={`${id}-instead`}>{instead}</p>}
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
    </li>
  );
};
