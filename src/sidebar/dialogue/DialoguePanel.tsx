import { useContext } from 'preact/hooks';
import { FilePanel, type FileShown } from '../file/view/FilePanel';
import { PanelShown } from '../panelShown';
import { dayOf } from '../row/state/today';
import { useAsked } from '../row/useAsked';
import { missingDialogues } from './state/missingDialogues';
import { DialogueCard } from './view/DialogueCard';
import { NewDialogue } from './view/NewDialogue';

/** The dialogues of a procurement: booked, held, and what was agreed in them. */
export const DialoguePanel = () => <FilePanel panel="dialogue" view={Dialogues} />;

const Dialogues = ({ control, drafts, file, procurement }: FileShown) => {
  const { rows, lists } = file;
  const shown = useContext(PanelShown);
  // Steps that are done and places that are there count as dialogues that have been held.
  const work = useAsked(shown ? procurement.id : null, 'procurementWork', procurement.id);
  const missing = work.step === 'came' ? missingDialogues(procurement, file, work.answer, dayOf(new Date())) : [];
  return (
    <div class="dialogues">
      {missing.length > 0 && (
        <section aria-label="Det här saknas">
          {missing.map((text) => <p key={text} class="missing-word">{text}</p>)}
        </section>
      )}
      {work.step === 'failed' && <p class="help">Det gick inte att läsa stegen och platserna, så det kan inte sägas om någon dialog saknas.</p>}
      <section aria-label="Dialogerna">
        {rows.length === 0 ? (
          <p class="nothing">Inga dialoger är inlagda än.</p>
        ) : (
          <ul>
            {/* The latest first; none moves when its dates change. */}
            {[...rows].reverse().map((row) => <DialogueCard key={row.id} control={control} drafts={drafts} procurement={procurement} row={row} lists={lists} />)}
          </ul>
        )}
      </section>
      <NewDialogue control={control} drafts={drafts} procurement={procurement} lists={lists} />
    </div>
  );
};
