import { municipalityNames } from '../../../model/parameters/municipalTaxRates';
import { firstRuleYear, lastRuleYear } from '../../../model/rules/ruleBasisFor';
import { Fold } from '../../parts/Fold';
import { setPlace } from '../state/formEdits';
import { isFaultyIn } from '../state/formFaults';
import { shownText } from '../state/privacyFault';
import { presentRows } from '../state/presentRows';
import type { FieldsProps } from './fieldsProps';
import { AddOverride } from './AddOverride';
import { OverrideRow } from './OverrideRow';
import { StudyText } from './StudyText';

/** Whose tax rates, which year's rules, and what the study assumes instead. */
export const AssumptionFields = ({ form, faults, onEdit }: FieldsProps) => {
  const { municipality, year, overrides } = form;
  const isFaulty = ['municipality', 'year', 'override'].some((place) => isFaultyIn(faults, place));
  const present = presentRows(form);
  return (
    <Fold title="Antaganden" figure={`${shownText(municipality)} ${shownText(year)}`.trim()} mustShow={isFaulty}>
      <StudyText
        label="Kommun"
        help="Kommunens och regionens skattesatser det året används. Alla 290 kommuner finns."
        text={municipality}
        suggestions={municipalityNames()}
        fault={faults['municipality']?.text}
        onText={(text) => onEdit(setPlace('municipality', text))}
      />
      <StudyText
        label="År"
        help={`Årets skatteregler, avgifter och ersättningar. ${firstRuleYear} till ${lastRuleYear}, där uppgifterna finns.`}
        isBeside
        text={year}
        fault={faults['year']?.text}
        onText={(text) => onEdit(setPlace('year', text))}
      />
      <h3>Egna antaganden</h3>
      {overrides.length === 0 && <p class="help">Inga: allt räknas på årets regler och de antaganden som hör till.</p>}
      <ul class="overrides">
        {overrides.map((row, index) => (
          <OverrideRow key={index} row={row} index={index} present={present} fault={faults[`override.${index}`]?.text} onEdit={onEdit} />
        ))}
      </ul>
      <AddOverride overrides={overrides} present={present} onEdit={onEdit} />
    </Fold>
  );
};
