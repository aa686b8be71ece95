import { procurementColumns } from '../../columns/procurements';
import type { Dialogue } from '../../rows/row';
import { latestDay } from '../../process/days';
import { isUnread } from '../../process/unreadCell';
import type { Rule } from '../rule';

/** Four places in the agreement became two, and nobody wrote why (Payoff 2019, lines 1661-1663). */
export const agreedBelowContract: Rule['findings'] = (file) => {
  const { procurement, dialogue } = file;
  const { requiredPlaces } = procurement;
  const latest = latestAgreement(dialogue);
  const agreed = procurement.agreedPlaces ?? latest?.agreedPlaces ?? null;
  const hasReason = procurement.deviation !== null || isUnread(file, file.id, 'deviation') || (latest !== undefined && latest.deviation !== null);
  if (requiredPlaces === null || agreed === null || agreed >= requiredPlaces || hasReason) return [];
  return [
    {
      roles: ['coordinator', 'client'],
      text: `Avtalet kräver ${places(requiredPlaces)} men överenskommelsen är ${places(agreed)}: skriv skälet i kolumnen ”${procurementColumns.deviation.header}” eller kom överens om resten.`,
      since: latestDay(latest?.held ?? null),
    },
  ];
};

const places = (count: number): string => (count === 1 ? '1 plats' : `${count} platser`);

/** The supplier dialogue held last that says how many places were agreed. */
export const latestAgreement = (dialogue: readonly Dialogue[]): Dialogue | undefined => {
  let latest: Dialogue | undefined;
  for (const row of dialogue) {
    if (row.kind !== 'leverantör' || row.agreedPlaces === null) continue;
    if (latest === undefined || (latestDay(row.held) ?? '') >= (latestDay(latest.held) ?? '')) latest = row;
  }
  return latest;
};
