import { containsPersonalIdentityNumber } from '../../model/privacy/personalIdentityNumber';
import { quoted } from '../../model/text/quoted';
import { keysOf } from '../../model/mapValues';
import { settingColumns } from '../columns/settings';
import type { Problem } from '../problem';
import { roleInSentence } from '../process/roleInSentence';
import { roles } from '../process/roles';
import { roleTitled } from '../process/titles';
import type { Setting } from '../rows/row';
import type { Person } from './settings';

const emailPattern = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/**
 * A person of the sheet `Inställningar`, and what is wrong with the row. A role or address that cannot be read is left
 * out; a name with an identity number in it is not read at all.
 */
export const readPerson = (name: string, row: Setting): { readonly person?: Person; readonly problems: readonly Problem[] } => {
  if (containsPersonalIdentityNumber(name)) {
    return {
      problems: [{ where: settingColumns.name.header, message: 'En person är skriven med ett personnummer: skriv bara namnet.' }],
    };
  }
  const problems: Problem[] = [];
  const shown = quoted(name);
  const role = roleTitled(row.role) ?? null;
  if (row.role !== null && role === null) {
    const known = keysOf(roles).map(roleInSentence);
    problems.push({
      where: settingColumns.role.header,
      message: `Rollen för ${shown} ska vara en av ${known.join(', ')}: välj en av dem och gör en rad till för varje ytterligare roll.`,
    });
  }
  const written = row.email?.trim() ?? '';
  const email = emailPattern.test(written) && !containsPersonalIdentityNumber(written) ? written : null;
  if (email === null) {
    problems.push({
      where: settingColumns.email.header,
      message:
        written === ''
          ? `${shown} saknar e-postadress och får inga påminnelser: skriv en.`
          : `E-postadressen för ${shown} går inte att använda: skriv den som namn@kommun.se.`,
    });
  }
  return { person: { name, role, email }, problems };
};
