import { useId } from 'preact/hooks';
import { situationNamed } from '../../../functions/reading/situation/situationNames';
import { livelihoodSources } from '../../../model/ledger/situation';
import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { formatNumber } from '../../../model/text/formatNumber';
import { kronor } from '../../format';
import { Fault } from '../../parts/Fault';
import { placeOf, type FormFaults } from '../state/formFaults';
import { ruleAmount } from '../state/ruleAmount';
import { isBlank, type LivelihoodText } from '../state/studyForm';
import { SmallBox } from './SmallBox';
import { ChoiceList } from './StudyChoice';

type Properties = {
  readonly row: LivelihoodText;
  readonly name: string;
  readonly about: string;
  readonly at: string;
  readonly faults: FormFaults;
  readonly basis: RuleBasis | null;
  /** What to know of the amount; `""` where there is nothing. */
  readonly remark: string;
  readonly onText: (part: keyof LivelihoodText, text: string) => void;
  readonly onDrop: (button: HTMLElement) => void;
};

const parts = ['source', 'months', 'share', 'amount'] as const;
const names = Object.values(livelihoodSources);

/** A livelihood: what it is, for how many months, at what share of full time, and what it gives where the rule does not say it. */
export const LivelihoodRow = ({ row, name, about, at, faults, basis, remark, onText, onDrop }: Properties) => {
  const id = useId();
  const faultAt = (part: (typeof parts)[number]): string | undefined => faults[placeOf(at, part)]?.text;
  const props = (part: (typeof parts)[number]) => ({
    text: row[part],
    isFaulty: faultAt(part) !== undefined,
    describedBy: faultAt(part) === undefined ? '' : `${id}-${part}`,
    onText: (text: string) => onText(part, text),
  });
  const named = situationNamed(row.source);
  const amount = basis !== null && named !== undefined && 'source' in named ? ruleAmount(named.source, basis) : undefined;
  const rule = amount === undefined ? {} : { placeholder: formatNumber(Math.round(amount)), meaning: `Tomt räknas som ${kronor(amount)} per månad, enligt regeln.` };
  const ones = isBlank(row) ? {} : { placeholder: '12' };
  return (
    <div class="study-row livelihood" role="group" aria-label={name}>
      <div class="study-what">
        <ChoiceList name="Försörjning" choices={names} {...props('source')} />
        <button type="button" class="quiet" aria-label={`Ta bort ${name}, ${about}`} onClick={(event) => onDrop(event.currentTarget)}>Ta bort</button>
      </div>
      <div class="study-numbers">
        <SmallBox label="Månader" {...ones} {...props('months')} />
        <SmallBox label="% av heltid" placeholder="100" {...props('share')} />
        <SmallBox label="Kr per månad" {...rule} {...props('amount')} describedBy={[faultAt('amount') !== undefined && `${id}-amount`, remark !== '' && `${id}-remark`].filter(Boolean).join(' ')} />
      </div>
      {remark !== '' && <p class="help" id={`${id}-remark`}>{remark}</p>}
      {parts.map((part) => {
        const fault = faultAt(part);
        return fault === undefined ? null : <Fault key={part} id={`${id}-${part}`} text={fault} />;
      })}
    </div>
  );
};
