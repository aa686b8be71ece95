import { agreedBelowContract, latestAgreement } from '../../../register/handover/rules/agreedBelowContract';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { defaultSettings } from '../../../register/settings/settings';

/** A procurement with fewer places agreed than its contract requires. */
export type DeviatingPlaces = {
  readonly fact: ProcurementFact;
  readonly required: number;
  readonly agreed: number;
  /** As somebody has written it; `null` where nobody has. */
  readonly reason: string | null;
};

/** Of those that were not rejected, whatever reason is written; those without one first. */
export const deviatingPlaces = (facts: readonly ProcurementFact[], today: string): readonly DeviatingPlaces[] =>
  facts
    .flatMap((fact): readonly DeviatingPlaces[] => {
      const { file: { procurement, dialogue }, file } = fact;
      const latest = latestAgreement(dialogue);
      const unexplained = { ...file, unread: [], procurement: { ...procurement, deviation: null }, dialogue: dialogue.map((row) => ({ ...row, deviation: null })) };
      const isBelow = agreedBelowContract(unexplained, { today, settings: defaultSettings, people: () => undefined }).length > 0;
      if (fact.standing === 'rejected' || !isBelow) return [];
      const reason = procurement.deviation ?? latest?.deviation ?? (fact.isUnexplained ? null : 'Skälet går inte att läsa.');
      return [{ fact, required: procurement.requiredPlaces ?? 0, agreed: procurement.agreedPlaces ?? latest?.agreedPlaces ?? 0, reason }];
    })
    .sort((a, b) => Number(a.reason !== null) - Number(b.reason !== null));
