import { useId } from 'preact/hooks';
import { numberKinds } from '../../../functions/numberKinds';
import { NumberField } from '../../../sidebar/parts/NumberField';
import type { PlanQuestionControl } from '../usePlanQuestion';
import { Tick } from './Tick';

const horizons = [12, 24, 36, 60] as const;

/** What the plan is made for: year, hours, horizon, and what is taken off or left out first. */
export const PlanControls = ({ asked, years, change, question }: PlanQuestionControl) => {
  const id = useId();
  return (
    <section class="filters plan-controls" aria-label="Förutsättningar">
      <div class="filter">
        <label for={`${id}-year`}>År då arbetet börjar</label>
        <select id={`${id}-year`} value={asked.year} onChange={(event) => change({ year: event.currentTarget.value })}>
          {years.map((year) => <option key={year} value={year}>{year}</option>)}
        </select>
      </div>
      <div class="plan-hours">
        <NumberField
          label="Arbetstimmar som finns"
          unit="h"
          help="Kommunens timmar för det extra arbetet under året, alla roller tillsammans. En upphandling med krav tar 116 timmar enligt rapporten."
          text={asked.hours}
          fault={question === null ? `Skriv ${numberKinds.hours.noun}, till exempel ${numberKinds.hours.example}.` : undefined}
          onText={(hours) => change({ hours })}
          onBegin={() => {}}
        />
      </div>
      <fieldset class="filter plan-horizon">
        <legend>Resultat räknat på månader i arbete</legend>
        <div class="chips">
          {horizons.map((horizon) => (
            <button key={horizon} type="button" aria-pressed={horizon === asked.horizon} aria-label={`${horizon} månader`} onClick={() => change({ horizon })}>{horizon}</button>
          ))}
        </div>
      </fieldset>
      <div class="plan-ticks">
        <Tick label="Räkna först av det som pågår" checked={asked.ongoingFirst} onChange={(ongoingFirst) => change({ ongoingFirst })} />
        <Tick label="Ta bara med beslutade krav" checked={asked.decidedOnly} onChange={(decidedOnly) => change({ decidedOnly })} />
      </div>
    </section>
  );
};
