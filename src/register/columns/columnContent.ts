import type { Column } from './column';
import { settingLists } from './settingLists';

/** What a column's cells hold, in Swedish, as a phrase: `datum, månad eller ?`. */
export const columnContent = (column: Column): string => {
  switch (column.kind) {
    case 'choice':
      return `ett av: ${column.choices.join(', ')}`;
    case 'choices':
      return `ett eller flera av: ${column.choices.join(', ')}`;
    case 'listed':
      return `ur listan ${settingLists[column.list].title} på bladet Inställningar`;
    default:
      return contents[column.kind];
  }
};

const contents: Readonly<Record<Exclude<Column['kind'], 'choice' | 'choices' | 'listed'>, string>> = {
  id: 'id',
  version: 'version',
  reference: 'id på en annan rad',
  text: 'text',
  longText: 'text',
  person: 'person på bladet Inställningar',
  email: 'e-postadress',
  date: 'datum, månad eller ?',
  count: 'antal',
  hours: 'timmar',
  amount: 'tal',
  share: 'andel, 0 till 100\u00a0%',
  yesNo: 'ja eller nej',
  cpv: 'CPV-kod',
  organisationNumber: 'organisationsnummer',
  time: 'tidpunkt',
  calculated: 'beräknas',
};
