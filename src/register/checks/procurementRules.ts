import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { foldText } from '../../model/text/foldText';
import { formatNumber } from '../../model/text/formatNumber';
import { procurementColumns } from '../columns/procurements';
import { roleColumns } from '../process/roleColumns';
import type { Rules } from './check';
import { findingIf } from './finding';
import { inOrder } from './inOrder';

type All = typeof procurementColumns;

/** SEK; our own limits. The report itself wrote millions for thousands of millions (line 1125). */
const least = 1_000;
const most = 1_000_000_000;

const { minimum: lowestWage, maximum: highestWage } = payoff2019Parameters.monthlyWage;

/** What is asked of each procurement besides what its columns say of themselves. */
export const procurementRules = {
  datesInOrder: inOrder<All>(procurementColumns, [
    ['advertised', 'awarded'],
    ['awarded', 'contractFrom'],
    ['contractFrom', 'contractTo'],
    ['contractTo', 'optionTo'],
  ]),
  optionWithoutContract: {
    severity: 'varning',
    check: ({ optionTo, contractTo }) =>
      findingIf<All>(optionTo !== null && contractTo === null, 'contractTo', 'Det finns en option men inget slut på avtalet. Skriv avtalets sista dag utan option.'),
  },
  unsuitableNeedsReason: {
    severity: 'fel',
    check: ({ requirement, status, reason }) =>
      findingIf<All>((requirement === 'ej lämplig' || status === 'granskad ej lämplig') && reason === null, 'reason', 'Skriv varför kravet inte är lämpligt: upphandlingen står kvar i registret med sitt skäl.'),
  },
  unsuitableContradicted: {
    severity: 'varning',
    check: ({ requirement, status }) =>
      findingIf<All>(status === 'granskad ej lämplig' && requirement !== null && requirement !== 'ej lämplig', 'requirement', 'Status är ”granskad ej lämplig”, men kravtypen är en annan: ändra det ena.'),
  },
  agreedBelowRequired: {
    severity: 'fel',
    check: ({ requiredPlaces, agreedPlaces, deviation }) =>
      findingIf<All>(
        requiredPlaces !== null && agreedPlaces !== null && agreedPlaces < requiredPlaces && deviation === null,
        'deviation',
        `Avtalet kräver ${formatNumber(requiredPlaces ?? 0)} platser, men ${formatNumber(agreedPlaces ?? 0)} är överenskomna. Skriv skälet här.`,
      ),
  },
  valueLow: {
    severity: 'varning',
    check: ({ value }) =>
      findingIf<All>(value !== null && value < least, 'value', `Värdet är under ${formatNumber(least)} kr: är det skrivet i tusental eller miljoner? Skriv hela avtalets värde i kronor, till exempel 1,2 mkr.`),
  },
  valueHigh: {
    severity: 'varning',
    check: ({ value }) =>
      findingIf<All>(value !== null && value > most, 'value', 'Värdet är över en miljard kronor: är miljoner menade, eller är det skrivet i kronor två gånger? Låt det stå om det stämmer.'),
  },
  wageUnlikely: {
    severity: 'varning',
    check: ({ monthlyWage }) =>
      findingIf<All>(
        monthlyWage !== null && (monthlyWage < lowestWage || monthlyWage > highestWage),
        'monthlyWage',
        `En månadslön är vanligen mellan ${formatNumber(lowestWage)} och ${formatNumber(highestWage)} kr: är det timlön, årslön eller tusental?`,
      ),
  },
  supplierMissing: {
    severity: 'varning',
    check: ({ organisationNumber, supplier }) => findingIf<All>(organisationNumber !== null && supplier === null, 'supplier', 'Organisationsnumret är ifyllt men inte leverantörens namn.'),
  },
  deputyIsSamePerson: {
    severity: 'varning',
    check: (row) =>
      Object.values(roleColumns).flatMap(({ person, deputy }) => {
        const [name, other] = [row[person], row[deputy]];
        return findingIf<All>(name !== null && other !== null && foldText(name) === foldText(other), deputy, 'Ersättaren är samma person som den ordinarie: då finns ingen ersättare.');
      }),
  },
} as const satisfies Rules<All>;
