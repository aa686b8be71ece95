import { useState } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { roleColumns } from '../../../register/process/roleColumns';
import { roles, type Role } from '../../../register/process/roles';
import { steps } from '../../../register/process/steps';
import { RowDraftBar } from '../../file/rows/RowDraftBar';
import { PressSaid } from '../../file/rows/PressSaid';
import { RowFields } from '../../file/rows/RowFields';
import { rowViews } from '../../file/rows/rowViews';
import type { RowDraftControl } from '../../file/rows/useRowDrafts';
import type { FileControl } from '../../file/useFile';
import { defaultSettings } from '../../../register/settings/settings';
import { useOpenPanel } from '../../openPanel';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import type { StepEntry } from '../state/stepEntries';
import type { WhoWords } from '../state/whoWords';
import { RoleInstruction } from './RoleInstruction';
import { stepTitlePlace } from './stepPlace';

type Properties = {
  readonly entry: StepEntry;
  readonly control: FileControl;
  readonly drafts: RowDraftControl;
  readonly role: Role;
  readonly who: WhoWords;
  readonly onRole: (role: Role) => void;
};

/** A step unfolded: done in one press, its instruction, and all that is registered of it, saved together. */
export const StepBody = ({ entry, control, drafts, role, who, onRole }: Properties) => {
  const openPanel = useOpenPanel();
  const { row, step, done, hours } = entry;
  const { state } = control;
  const today = dayOf(new Date());
  const lists = state.file?.lists ?? defaultSettings;
  const taking: readonly Role[] = step === undefined ? keysOf(roles) : steps[step].roles;
  const hourColumns = keysOf(roles).flatMap((one) => (taking.includes(one) || hours[one] !== undefined ? [roleColumns[one].hours] : []));
  const title = stepTitlePlace(row);
  const saving = state.saving[keyOf(row)] !== undefined;
  /** Which button was pressed last: what became of it is told there. */
  const [isMarking, setMarking] = useState(false);
  const mark = (): void => {
    setMarking(true);
    void drafts.save(row, [{ column: 'done', text: done === '' ? today : '' }]);
  };
  return (
    <>
      <button type="button" class={done === '' ? 'primary' : 'secondary'} aria-describedby={title} aria-disabled={saving} onClick={saving ? undefined : mark}>
        {done === '' ? 'Klart i dag' : 'Ta tillbaka: inte klart'}
      </button>
      {isMarking && <PressSaid control={control} drafts={drafts} row={row} />}
      {step !== undefined && <RoleInstruction step={step} title={title} role={role} who={who} onRole={onRole} />}
      <h3>Tid och anteckning</h3>
      <RowFields
        views={rowViews(row, drafts.of(row)?.draft, ['planned', 'done', ...hourColumns, 'note'], lists, today)}
        lists={lists}
        onText={(column, text) => drafts.type(row, column, text)}
      />
      <RowDraftBar control={control} drafts={drafts} row={row} caption="Spara steget" describedBy={title} isSilent={isMarking} onPress={() => setMarking(false)} />
      <button type="button" class="quiet" aria-describedby={title} onClick={() => openPanel('procurement', { sheet: 'steps', id: row.id })}>
        Hela raden och dess historik
      </button>
    </>
  );
};
