import { useId, useState } from 'preact/hooks';
import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { counted } from '../../format';
import { Fault } from '../../parts/Fault';
import { dropCase, inSituation, setCase, type FormEdit } from '../state/formEdits';
import { isFaultyIn, placeOf, type FormFaults } from '../state/formFaults';
import { formKinds, readFormNumber } from '../state/formKinds';
import { shownText } from '../state/privacyFault';
import type { CaseText, Side } from '../state/studyForm';
import { focusAfter } from './focusAfter';
import { SituationFields } from './SituationFields';
import { StudyText } from './StudyText';

type Properties = {
  readonly own: CaseText;
  readonly index: number;
  readonly isAlone: boolean;
  readonly at: string;
  readonly faults: FormFaults;
  readonly basis: RuleBasis | null;
  readonly onEdit: (edit: FormEdit) => void;
};

/** A case: how many it stands for, and what they live on before and after. Open where it is the only one, or faulty. */
export const CaseCard = ({ own, index, isAlone, at, faults, basis, onEdit }: Properties) => {
  const id = useId();
  const isNew = own.name === '' && own.persons === '';
  const [open, setOpen] = useState(isAlone || isNew);
  const mustShow = isFaultyIn(faults, at);
  const title = caseTitle(own, index, isAlone);
  const count = readFormNumber(formKinds.persons, own.persons) ?? 1;
  const situation = (side: Side, name: string) => (
    <SituationFields name={name} about={title} situation={own[side]} at={placeOf(at, side)} faults={faults} basis={basis} onEdit={(edit) => onEdit(inSituation(index, side, edit))} />
  );
  return (
    <details
      class="fold study-case"
      aria-labelledby={id}
      open={open || mustShow}
      onToggle={(event) => {
        if (mustShow) event.currentTarget.open = true;
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span id={id}>{title}</span>
        {typeof count === 'number' && <span class="fold-figure">{counted(count, 'person', 'personer')}</span>}
      </summary>
      <div class="fold-body">
        {faults[placeOf(at, 'empty')] !== undefined && <Fault id={`${id}-empty`} text={faults[placeOf(at, 'empty')]?.text ?? ''} />}
        <StudyText label="Fallets namn" help="Till exempel ”ung med försörjningsstöd”. Aldrig en persons namn." text={own.name} fault={faults[placeOf(at, 'name')]?.text} onText={(text) => onEdit(setCase(index, 'name', text))} />
        <StudyText label="Antal personer" isBeside unit="st" placeholder="1" text={own.persons} fault={faults[placeOf(at, 'persons')]?.text} onText={(text) => onEdit(setCase(index, 'persons', text))} />
        {situation('before', 'Före')}
        {situation('after', 'Efter')}
        <button type="button" class="quiet study-drop" onClick={(event) => focusAfter(event.currentTarget.closest('details') ?? event.currentTarget, () => onEdit(dropCase(index)))}>Ta bort {title}</button>
      </div>
    </details>
  );
};

const caseTitle = ({ name }: CaseText, index: number, isAlone: boolean): string => {
  const shown = shownText(name);
  if (shown !== '') return shown;
  return isAlone ? 'Fallet' : `Fall ${index + 1}`;
};
