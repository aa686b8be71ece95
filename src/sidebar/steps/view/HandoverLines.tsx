import { handovers } from '../../../register/process/handovers';
import type { StepName } from '../../../register/process/steps';
import { listed, sentence } from '../state/inWords';
import type { WhoWords } from '../state/whoWords';

/** Who gives what to whom before the next step. */
export const HandoverLines = ({ step, who }: { readonly step: StepName; readonly who: WhoWords }) => (
  <>
    {handovers(step).map(({ from, to, what }) => (
      <p key={from} class="handover">
        <span aria-hidden="true">↓ </span>
        <span>
          <strong>{sentence(who.short(from))} lämnar över till {listed(to.map(who.short))}:</strong> {what}.
        </span>
      </p>
    ))}
  </>
);
