import type { StatusStep } from '../state/statusStep';

type Properties = { readonly step: StatusStep; readonly disabled: boolean; readonly onTake: () => void };

/** The next status, or the one that the facts speak for, in one press. */
export const StatusStepOffer = ({ step, disabled, onTake }: Properties) => (
  <section class="status-step" aria-label="Nästa status">
    {step.reasons.length > 0 && <p>{step.reasons.join(' ')}</p>}
    <button type="button" class="secondary" aria-disabled={disabled} onClick={disabled ? undefined : onTake}>{step.caption}</button>
    {step.also !== '' && <p class="help">{step.also}</p>}
  </section>
);
