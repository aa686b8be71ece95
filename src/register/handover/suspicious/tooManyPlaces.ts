import { dialogueColumns } from '../../columns/dialogue';
import { procurementColumns } from '../../columns/procurements';
import type { ProcurementFile } from '../../process/procurementFile';
import type { Doubt } from './doubt';

const most = 100;

/** More places than any procurement has. */
export const tooManyPlaces = ({ procurement, dialogue }: ProcurementFile): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  for (const column of ['requiredPlaces', 'agreedPlaces'] as const) {
    const count = procurement[column];
    const { header, editors } = procurementColumns[column];
    if (count !== null && count > most) doubts.push({ column, roles: editors, text: sentence(header, count) });
  }
  for (const { id, agreedPlaces } of dialogue) {
    const { header, editors } = dialogueColumns.agreedPlaces;
    if (agreedPlaces !== null && agreedPlaces > most) {
      doubts.push({ subject: id, column: 'agreedPlaces', roles: editors, text: sentence(header, agreedPlaces) });
    }
  }
  return doubts;
};

const sentence = (header: string, count: number): string =>
  `Kolumnen ”${header}” säger ${count}, och fler än ${most} platser är ovanligt: rätta talet, eller låt det stå om det stämmer.`;
