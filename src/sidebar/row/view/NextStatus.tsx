import type { OpenedRow } from '../../../register/form/openedRow';
import { textsOf, type Draft } from '../state/draft';
import { statusStep, type StatusStep } from '../state/statusStep';
import { dayOf } from '../state/today';
import { useAsked } from '../useAsked';
import { StatusStepOffer } from './StatusStepOffer';

type Properties = {
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly busy: boolean;
  readonly onTake: (changes: StatusStep['changes']) => void;
};

/** The status that comes next, by the row and by what the other sheets say of it. */
export const NextStatus = ({ row, draft, busy, onTake }: Properties) => {
  const asked = useAsked(`${row.id} ${row.version}`, 'procurementWork', row.id);
  if (asked.step === 'waiting') return null;
  const work = asked.step === 'came' ? asked.answer : { steps: [], places: [] };
  const step = statusStep(row.id, textsOf(row, draft), work, dayOf(new Date()));
  return step === undefined ? null : <StatusStepOffer step={step} disabled={busy} onTake={() => onTake(step.changes)} />;
};
