import type { SaveAnswer } from '../../contract/register';
import { registerSheets } from '../../register/sheets';
import type { FieldFault, SaveDecision } from '../../register/store/save';
import type { RowSheetName } from '../../register/rowSheets';
import { columnsOf } from '../../register/store/table';

/** That something was not saved, and what to do about it. */
export const refused = (message: string, fields: readonly FieldFault[] = []): SaveAnswer => ({ kind: 'refused', message, fields });

type Refused = Extract<SaveDecision, { readonly kind: 'gone' | 'duplicate' | 'missing' | 'faults' | 'unnoted' }>;

/** A refusal in words. */
export const inWords = (decision: Refused, sheet: RowSheetName, id: string): SaveAnswer => {
  const { title } = registerSheets[sheet];
  switch (decision.kind) {
    case 'gone':
      return refused(`Raden ${id} finns inte längre på bladet ${title}. Den kan återställas ur loggen.`);
    case 'duplicate':
      return refused(`Id ${id} står på flera rader på bladet ${title}: rad ${decision.rows.join(', ')}. Töm Id-cellen på den rad som är en kopia, så får den ett eget.`);
    case 'missing':
      return refused(`Kolumnen ${decision.columns.join(', ')} saknas på bladet ${title}. Lägg till den med menyn Skapa eller laga registret.`);
    case 'faults': {
      const named = decision.faults.map(({ column, message }) => `${columnsOf(sheet)[column]?.header ?? column}: ${message}`);
      return refused(`Inget sparades. ${named.join(' ')}`, decision.faults);
    }
    case 'unnoted':
      return refused('Raden ändras i bladet just nu. Det du har skrivit är kvar: försök igen om en stund.');
  }
};
