import { useId, useState } from 'preact/hooks';
import { addDays } from '../../../register/process/days';
import { registerSheets } from '../../../register/sheets';
import { parseDate } from '../../../register/values/parseDate';
import { Fault } from '../../parts/Fault';
import { postponed, postponementFaults } from '../actions/postponingDeeds';
import { ItemForm, type ItemFormProps } from './ItemForm';

/** Days ahead that can be chosen with one press. */
const spans = [
  { caption: '1 vecka', days: 7 },
  { caption: '2 veckor', days: 14 },
  { caption: '1 månad', days: 30 },
] as const;

/** A day on which a matter comes back, and why. */
export const PostponeForm = ({ item, todo: { today }, onDeed, onClose }: ItemFormProps) => {
  const id = useId();
  const [until, setUntil] = useState(addDays(today, spans[0].days));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // As in every other field for a day: any way of writing it.
  const day = parseDate(until.trim()) ?? until;
  const faults = postponementFaults(day, reason, today);
  const shown = tried ? faults : { until: '', reason: '' };
  const submit = (): void => {
    setTried(true);
    if (faults.until === '' && faults.reason === '') onDeed(postponed(item, day, reason, today));
  };
  return (
    <ItemForm item={item} label="Skjut upp" caption="Skjut upp" onSubmit={submit} onClose={onClose}>
      <div class={shown.reason === '' ? 'field' : 'field faulty'}>
        <div class="field-head"><label for={`${id}-reason`}>Varför?</label></div>
        <div class="box">
          <input id={`${id}-reason`} type="text" autocomplete="off" value={reason} aria-required aria-invalid={shown.reason !== ''} aria-describedby={shown.reason === '' ? undefined : `${id}-why`} onInput={(event) => setReason(event.currentTarget.value)} />
        </div>
        {shown.reason !== '' && <Fault id={`${id}-why`} text={shown.reason} />}
      </div>
      <div class={shown.until === '' ? 'field' : 'field faulty'}>
        <div class="field-head"><label for={`${id}-until`}>Till vilken dag?</label></div>
        <div class="box">
          <input id={`${id}-until`} type="text" autocomplete="off" placeholder="ÅÅÅÅ-MM-DD" value={until} aria-invalid={shown.until !== ''} aria-describedby={shown.until === '' ? undefined : `${id}-when`} onInput={(event) => setUntil(event.currentTarget.value)} />
        </div>
        <div class="chips">
          {spans.map(({ caption, days }) => (
            <button key={days} type="button" aria-pressed={day === addDays(today, days)} onClick={() => setUntil(addDays(today, days))}>{caption}</button>
          ))}
        </div>
        {shown.until !== '' && <Fault id={`${id}-when`} text={shown.until} />}
      </div>
      <p class="help">
        Skrivs i Anteckning på bladet {registerSheets[item.sheet].title}{item.rule === 'overdueStep' && ', och Planerat flyttas'}. Ingen påminns före dagen.
      </p>
    </ItemForm>
  );
};
