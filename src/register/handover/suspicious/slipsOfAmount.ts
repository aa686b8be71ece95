import { procurementColumns } from '../../columns/procurements';
import type { Procurement } from '../../rows/row';
import type { Doubt } from './doubt';

/** A contract below this was probably written in thousands or millions of kronor; our own limit. */
const least = 10_000;
/** One thousand millions: the report itself wrote millions for thousands of millions (line 1125). */
const most = 1_000_000_000;

/** An amount written in the wrong unit. */
export const slipsOfAmount = ({ value }: Procurement): readonly Doubt[] => {
  if (value === null || value === 0 || (value >= least && value < most)) return [];
  const { header, editors } = procurementColumns.value;
  const guess = value < least ? 'är lågt: är det skrivet i tusental eller miljoner' : 'är en miljard kronor eller mer: är miljoner menade';
  return [{ column: 'value', roles: editors, text: `Värdet i kolumnen ”${header}” ${guess}? Skriv hela avtalets värde i kronor, eller låt det stå om det stämmer.` }];
};
