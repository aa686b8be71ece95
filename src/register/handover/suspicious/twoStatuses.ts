import { procurementColumns } from '../../columns/procurements';
import { statusTitled } from '../../process/titles';
import type { Procurement } from '../../rows/row';
import type { Doubt } from './doubt';

/** Two statuses in one cell, as in the report's list: "Pågår, slut feb -19" (line 1524). */
export const twoStatuses = ({ status }: Procurement): readonly Doubt[] => {
  if (status === null || statusTitled(status) !== undefined) return [];
  const parts = status.split(/[,;/+&|\n]|\s(?:och|eller|samt|[-–—])\s/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const { header, editors } = procurementColumns.status;
  return [{ column: 'status', roles: editors, text: `Kolumnen ”${header}” säger två saker i samma cell: välj den status som gäller nu.` }];
};
