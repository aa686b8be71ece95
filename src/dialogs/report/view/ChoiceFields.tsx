import { useId } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { dimensions } from '../../../register/summary/dimensions';
import { groupTitles } from '../../../register/summary/groupTitles';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { withYear, type Choice } from '../state/choice';
import { parts } from '../state/parts';
import { Tick } from './Tick';

type Properties = { readonly facts: readonly ProcurementFact[]; readonly choice: Choice; readonly onChoice: (choice: Choice) => void };

/** What the report is about, and its parts. */
export const ChoiceFields = ({ facts, choice, onChoice }: Properties) => {
  const id = useId();
  const years = groupTitles(facts, 'year');
  return (
    <>
      <fieldset class="ticks">
        <legend>{dimensions.year.title}</legend>
        <Tick title={dimensions.year.all} checked={choice.years.length === 0} onTick={() => onChoice({ ...choice, years: [] })} />
        {years.length > 1 && years.map((year) => (
          <Tick key={year} title={year} checked={choice.years.includes(year)} onTick={(wanted) => onChoice(withYear(choice, year, wanted, years))} />
        ))}
      </fieldset>
      <div class="filter">
        <label for={id}>{dimensions.department.title}</label>
        <select id={id} value={choice.department ?? ''} onChange={(event) => onChoice({ ...choice, department: event.currentTarget.value || null })}>
          <option value="">{dimensions.department.all}</option>
          {groupTitles(facts, 'department').map((title) => <option key={title} value={title}>{title}</option>)}
        </select>
      </div>
      <fieldset class="ticks wide">
        <legend>Delar</legend>
        {keysOf(parts).map((part) => (
          <Tick key={part} title={parts[part]} checked={choice.parts[part]} onTick={(wanted) => onChoice({ ...choice, parts: { ...choice.parts, [part]: wanted } })} />
        ))}
      </fieldset>
    </>
  );
};
