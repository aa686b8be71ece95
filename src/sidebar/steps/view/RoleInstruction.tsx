import { useId, useState } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { instructionFor } from '../../../register/process/instructions';
import { roleInSentence } from '../../../register/process/roleInSentence';
import { roles, type Role } from '../../../register/process/roles';
import { steps, type StepName } from '../../../register/process/steps';
import { listed, sentence } from '../state/inWords';
import type { WhoWords } from '../state/whoWords';

type Properties = {
  readonly step: StepName;
  /** The id of the step's title in the page. */
  readonly title: string;
  readonly role: Role;
  readonly who: WhoWords;
  readonly onRole: (role: Role) => void;
};

/** "Instruktion till min roll": what a role does in a step, what it needs before, and what it hands over to whom. */
export const RoleInstruction = ({ step, title, role, who, onRole }: Properties) => {
  const name = useId();
  const instruction = instructionFor(step, role);
  /** The role is the same in every step that is open: the instruction is read aloud where it is chosen only. */
  const [isHere, setHere] = useState(false);
  return (
    <section class="instruction" aria-labelledby={`${name} ${title}`} onFocusIn={() => setHere(true)} onFocusOut={() => setHere(false)}>
      <h3 id={name}>Instruktion till min roll</h3>
      <fieldset class="choice">
        <legend class="unseen">Min roll</legend>
        {keysOf(roles).map((one) => (
          <label key={one}>
            <input type="radio" name={`${name}-role`} checked={one === role} onChange={() => onRole(one)} />
            <span>{roles[one].title}</span>
          </label>
        ))}
      </fieldset>
      <div aria-live={isHere ? 'polite' : 'off'}>
        {instruction === undefined ? (
          <p>{roles[role].title} deltar inte i det här steget. Det gör {listed(steps[step].roles.map(roleInSentence))}.</p>
        ) : (
          <dl>
            <dt>Gör</dt>
            <dd>{instruction.does}</dd>
            <dt>Behöver innan</dt>
            <dd>{instruction.needs}</dd>
            <dt>Lämnar över till {listed(instruction.to.map(who.full))}</dt>
            <dd>{sentence(instruction.hands)}.</dd>
          </dl>
        )}
      </div>
      {instruction !== undefined && <p class="help">Efter Payoff 2019, rad {instruction.lines}.</p>}
    </section>
  );
};
