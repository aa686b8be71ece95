import type { PlaceCounts } from '../../../register/outcomes/placeCounts';
import { counted } from '../../../sidebar/format';
import { listed } from './words';

/** Which department has filled most places, and which have none. */
export const departmentSentence = (groups: readonly { readonly name: string; readonly counts: PlaceCounts }[]): string => {
  const most = Math.max(...groups.map(({ counts }) => counts.filled));
  if (most <= 0) return 'Ingen förvaltning har någon tillsatt plats än.';
  const first = listed(groups.filter(({ counts }) => counts.filled === most).map(({ name }) => name));
  const none = groups.filter(({ counts }) => counts.filled === 0).length;
  const without = none === 0 ? '' : ` ${counted(none, 'förvaltning har', 'förvaltningar har')} ingen tillsatt plats än.`;
  return `Flest tillsatta platser, ${most}, har ${first}.${without}`;
};
