import { actorKeys, actors } from '../../../model/ledger/actors';
import { kronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { setCost } from '../state/formEdits';
import { isFaultyIn, placeOf } from '../state/formFaults';
import { formKinds, readFormNumber } from '../state/formKinds';
import { upperFirst } from '../flows/flowWords';
import type { FieldsProps } from './fieldsProps';
import { StudyText } from './StudyText';

/** What the effort cost each actor, for all the persons. */
export const CostFields = ({ form: { costs }, faults, onEdit }: FieldsProps) => {
  const isFaulty = isFaultyIn(faults, 'costs');
  const sum = actorKeys.reduce((total, actor) => {
    const cost = readFormNumber(formKinds.cost, costs[actor]);
    return typeof cost === 'number' ? total + cost : total;
  }, 0);
  return (
    <Fold title="Insatsens kostnad" {...(isFaulty ? {} : { figure: kronor(sum) })} mustShow={isFaulty}>
      <p class="help">Egen arbetstid och köpta tjänster, för alla personer tillsammans.</p>
      {actorKeys.map((actor) => (
        <StudyText key={actor} label={upperFirst(actors[actor])} isBeside unit="kr" placeholder="0" text={costs[actor]} fault={faults[placeOf('costs', actor)]?.text} onText={(text) => onEdit(setCost(actor, text))} />
      ))}
    </Fold>
  );
};
