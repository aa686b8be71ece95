import { steps } from '../../../register/process/steps';
import { changesOf } from '../../row/state/draft';
import { dayOf } from '../../row/state/today';
import { hoursShown, listed, sentence } from '../state/inWords';
import { stepState } from '../state/stepState';
import { HandoverLines } from './HandoverLines';
import { StepBody } from './StepBody';
import { stepPlace, stepTitlePlace } from './stepPlace';
import type { ComponentProps } from 'preact';

type Properties = ComponentProps<typeof StepBody> & {
  readonly open: boolean;
  readonly isGivenUp: boolean;
  readonly isOver: boolean;
  readonly onOpen: (open: boolean) => void;
};

const signs = { good: '✓', bad: '!', plain: '' } as const;

/** A step in the list: who, how it stands and its hours; all of it once it is unfolded. */
export const StepItem = ({ open, isGivenUp, isOver, onOpen, ...body }: Properties) => {
  const { entry, drafts, who } = body;
  const { row, step, title, total } = entry;
  const { tone, words } = stepState(entry, dayOf(new Date()), isGivenUp || isOver);
  const unsaved = changesOf(row, drafts.of(row)?.draft).length > 0;
  return (
    <li>
      <details class="fold step" aria-labelledby={stepTitlePlace(row)} open={open} onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}>
        <summary id={stepPlace(row)}>
          <span>
            <span class="step-title" id={stepTitlePlace(row)}>{step === undefined ? '' : `${steps[step].number}. `}{title}</span>
            <span class={`step-state ${tone}`}>
              {signs[tone] !== '' && <span class="sign" aria-hidden="true">{signs[tone]}</span>} {words}
              {total > 0 && ` · ${hoursShown(total)}\u00a0h`}
            </span>
            {step !== undefined && <span class="step-who">{sentence(listed(steps[step].roles.map(who.short)))}</span>}
            {unsaved && <span class="step-unsaved">Osparat</span>}
          </span>
        </summary>
        <div class="fold-body">{open && <StepBody {...body} />}</div>
      </details>
      {step !== undefined && !isGivenUp && <HandoverLines step={step} who={who} />}
    </li>
  );
};
