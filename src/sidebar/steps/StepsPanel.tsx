import { useMemo, useRef, useState } from 'preact/hooks';
import { procurementColumns } from '../../register/columns/procurements';
import type { OpenedRow } from '../../register/form/openedRow';
import { contractEnd } from '../../register/process/contractEnd';
import type { Role } from '../../register/process/roles';
import { statusTitled } from '../../register/process/titles';
import { readCell } from '../../register/values/readCell';
import { useRowDrafts } from '../file/rows/useRowDrafts';
import { textIn } from '../file/state/rowAfter';
import { useFile } from '../file/useFile';
import { FileHead } from '../file/view/FileHead';
import { dayOf } from '../row/state/today';
import { keepRole, keptRole } from './keptRole';
import { missingSteps, stepEntries, type StepEntry } from './state/stepEntries';
import { whoWords } from './state/whoWords';
import { AddSteps } from './view/AddSteps';
import { StepItem } from './view/StepItem';
import { stepPlace } from './view/stepPlace';
import { StepsHead } from './view/StepsHead';

const none: readonly never[] = [];

/** A date of the procurement; `null` where there is none that can be read. */
const dateIn = (procurement: OpenedRow, column: 'contractTo' | 'optionTo'): string | null => {
  const value = readCell(procurementColumns[column], textIn(procurement, column));
  return typeof value === 'string' ? value : null;
};

/** The eleven steps of a procurement: how far they have come, who does what, and what is handed over. */
export const StepsPanel = () => {
  const control = useFile('steps');
  const drafts = useRowDrafts('steps', control);
  const [role, setRole] = useState<Role>(keptRole);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const chooseRole = (chosen: Role): void => {
    setRole(chosen);
    keepRole(chosen);
  };
  const list = useRef<HTMLHeadingElement>(null);
  const { file } = control.state;
  const procurement = file?.procurement ?? null;
  const rows = file?.rows ?? none;
  const entries = useMemo(() => stepEntries(rows), [rows]);
  const unfold = ({ row }: Pick<StepEntry, 'row'>, isOpen: boolean): void =>
    setOpen((earlier) => new Set([...[...earlier].filter((id) => id !== row.id), ...(isOpen ? [row.id] : [])]));
  const goTo = (entry: StepEntry): void => {
    unfold(entry, true);
    const fold = document.getElementById(stepPlace(entry.row));
    fold?.focus();
    fold?.scrollIntoView({ block: 'start' });
  };
  if (file === null || procurement === null) return <FileHead control={control} unsaved={drafts.unsaved} />;
  const missing = missingSteps(entries);
  const who = whoWords(procurement, file.lists);
  const status = textIn(procurement, 'status');
  const name = statusTitled(status);
  const isGivenUp = name === 'cancelled' || name === 'unsuitable';
  const dates = { contractTo: dateIn(procurement, 'contractTo'), optionTo: dateIn(procurement, 'optionTo') };
  // As in Att göra: what is over is not late.
  const isOver = name === 'finished' || (contractEnd(dates) ?? '9') < dayOf(new Date());
  const added = (): void => {
    list.current?.focus();
    control.refresh();
  };
  return (
    <>
      <FileHead control={control} unsaved={drafts.unsaved} />
      {entries.length > 0 && <StepsHead procurement={procurement} entries={entries} missing={missing} who={who} givenUp={isGivenUp ? status : ''} onOpen={goTo} />}
      <section class="steps-list" aria-labelledby="steps-list">
        <h2 id="steps-list" ref={list} tabIndex={-1}>Stegen</h2>
        <ol>
          {entries.map((entry) => (
            <StepItem
              key={entry.row.id}
              entry={entry}
              control={control}
              drafts={drafts}
              role={role}
              who={who}
              onRole={chooseRole}
              open={open.has(entry.row.id)}
              isGivenUp={isGivenUp}
              isOver={isOver}
              onOpen={(isOpen) => unfold(entry, isOpen)}
            />
          ))}
        </ol>
        {missing.length > 0 && <AddSteps key={`${procurement.id} ${missing.length}`} procurement={procurement.id} missing={missing.length} onAdded={added} />}
      </section>
    </>
  );
};
