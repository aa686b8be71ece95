import { useEffect, useId, useRef } from 'preact/hooks';
import type { RowSheetName } from '../../../register/rowSheets';
import { isSettled, type OpenConflict, type Whose } from '../state/conflicts';
import { ConflictField } from './ConflictField';

type Properties = {
  readonly sheet: RowSheetName;
  readonly conflicts: readonly OpenConflict[];
  readonly onChoose: (column: string, choice: Whose) => void;
  readonly onSettle: () => void;
  readonly onLeave: () => void;
};

/** Columns that somebody else has changed meanwhile: the person chooses for each, and then all is saved. */
export const Conflicts = ({ sheet, conflicts, onChoose, onSettle, onLeave }: Properties) => {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const settled = isSettled(conflicts);
  return (
    <section class="question" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>Någon annan har också ändrat</h2>
      <p>Inget är sparat än. Välj vad som ska gälla i varje fält.</p>
      {conflicts.map((conflict) => <ConflictField key={conflict.column} sheet={sheet} conflict={conflict} onChoose={(choice) => onChoose(conflict.column, choice)} />)}
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={!settled} onClick={settled ? onSettle : undefined}>Spara mina val</button>
        <button type="button" class="secondary" onClick={onLeave}>Tillbaka</button>
      </div>
    </section>
  );
};
