import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { Fault } from '../../parts/Fault';
import { addCase } from '../state/formEdits';
import { placeOf } from '../state/formFaults';
import { CaseCard } from './CaseCard';
import type { FieldsProps } from './fieldsProps';

type Properties = FieldsProps & { readonly basis: RuleBasis | null };

/** The cases: what persons live on before and after. */
export const CaseFields = ({ form, faults, basis, onEdit }: Properties) => (
  <section aria-labelledby="study-cases" class="study-cases">
    <h2 id="study-cases">Före och efter</h2>
    <p class="help">Ett fall är en eller flera personer med samma försörjning i tolv månader före och tolv månader efter. Skriv aldrig vem det är.</p>
    {faults['cases'] !== undefined && <Fault id="study-no-cases" text={faults['cases'].text} />}
    {form.cases.map((own, index) => (
      <CaseCard key={index} own={own} index={index} isAlone={form.cases.length === 1} at={placeOf('case', index)} faults={faults} basis={basis} onEdit={onEdit} />
    ))}
    <button type="button" class="secondary" data-add onClick={() => onEdit(addCase)}>Lägg till ett fall</button>
  </section>
);
