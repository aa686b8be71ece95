import { useRef } from 'preact/hooks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { changesOf } from '../../row/state/draft';
import { keyOf } from '../../row/state/panelState';
import type { FileControl } from '../useFile';
import { PressSaid } from './PressSaid';
import { overtaken } from './rowDrafts';
import type { RowDraftControl } from './useRowDrafts';

type Properties = {
  readonly control: FileControl;
  readonly drafts: RowDraftControl;
  readonly row: OpenedRow;
  readonly caption: string;
  /** The id of what tells the row from others in the page. */
  readonly describedBy?: string | undefined;
  /** What became of the last press is told elsewhere. */
  readonly isSilent?: boolean;
  readonly onPress?: () => void;
  readonly onSaved?: () => void;
};

/** Saving what is typed in a row, taking it back, and what became of it. */
export const RowDraftBar = ({ control, drafts, row, caption, describedBy, isSilent = false, onPress, onSaved }: Properties) => {
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const own = drafts.of(row);
  const busy = control.state.saving[keyOf(row)] !== undefined;
  const count = changesOf(row, own?.draft).length;
  const idle = busy || (count === 0 && row.id !== '');
  const isLate = !busy && overtaken(row, own?.draft).length > 0;
  const save = async (): Promise<void> => {
    onPress?.();
    if (await drafts.save(row)) onSaved?.();
    else requestAnimationFrame(() => form.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const undo = (): void => {
    button.current?.focus();
    drafts.undo(row);
  };
  return (
    <div class="draft-bar" ref={form}>
      {!isSilent && <PressSaid control={control} drafts={drafts} row={row} />}
      <div class="buttons">
        <button type="button" class="primary" ref={button} aria-describedby={describedBy} aria-disabled={idle} onClick={idle ? undefined : () => void save()}>
          {isLate ? 'Spara och skriv över' : caption}
        </button>
        {count > 0 && !busy && <button type="button" class="secondary" aria-describedby={describedBy} onClick={undo}>Ångra ändringar</button>}
      </div>
    </div>
  );
};
