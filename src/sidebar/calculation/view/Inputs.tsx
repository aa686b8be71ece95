import { kronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { NumberField } from '../../parts/NumberField';
import type { Draft, Faults } from '../state/draft';
import { fieldRemark } from '../state/fieldRemark';
import { fieldTexts } from '../state/fields';
import type { Field } from '../state/values';
import { AlternativeChoice } from './AlternativeChoice';
import { HorizonField } from './HorizonField';

type Properties = {
  readonly draft: Draft;
  readonly faults: Faults;
  /** `undefined` where it cannot be told. */
  readonly extraCost: number | undefined;
  readonly onText: (field: Field, text: string) => void;
  readonly onBegin: () => void;
};

const costFields = ['hours', 'hourlyCost', 'boughtServices'] as const;

/** The conditions of the calculation. */
export const Inputs = ({ draft, faults, extraCost, onText, onBegin }: Properties) => {
  const numberField = (field: Field) => (
    <NumberField
      key={field}
      {...fieldTexts[field]}
      text={draft[field]}
      fault={faults[field]}
      remark={fieldRemark(field, draft[field])}
      onText={(text) => onText(field, text)}
      onBegin={onBegin}
    />
  );
  const costIsFaulty = costFields.some((field) => faults[field] !== undefined);
  const costIsShown = extraCost !== undefined && Object.keys(faults).length === 0;
  return (
    <section aria-labelledby="inputs" class="inputs">
      <h2 id="inputs">Förutsättningar</h2>
      <AlternativeChoice draft={draft} fault={faults.assistanceShare} onText={(text) => onText('assistanceShare', text)} onBegin={onBegin} />
      {numberField('monthlyWage')}
      {numberField('persons')}
      {numberField('deadweight')}
      <HorizonField text={draft.months} fault={faults.months} onText={(text) => onText('months', text)} onBegin={onBegin} />
      <Fold title="Merkostnad" {...(costIsShown ? { figure: kronor(extraCost) } : {})} mustShow={costIsFaulty}>
        {costFields.map(numberField)}
      </Fold>
    </section>
  );
};
