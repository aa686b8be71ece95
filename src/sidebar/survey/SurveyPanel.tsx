import { useMemo, useRef, useState } from 'preact/hooks';
import type { OpenedRow } from '../../register/form/openedRow';
import { useRowDrafts } from '../file/rows/useRowDrafts';
import { textIn } from '../file/state/rowAfter';
import { useFile } from '../file/useFile';
import { FileHead } from '../file/view/FileHead';
import { RowSaid } from '../file/view/RowSaid';
import { counted } from '../format';
import { newRow } from '../row/state/newRow';
import { attitudesOf, comparisonWords } from './state/attitudes';
import { AnswerForm } from './view/AnswerForm';
import { AnswerItem } from './view/AnswerItem';

/** An answer that is not written yet. */
const newAnswer = (procurement: string): OpenedRow => {
  const row = newRow('survey');
  return { ...row, cells: row.cells.map((cell) => (cell.column === 'procurement' ? { ...cell, text: procurement } : cell)) };
};

/** The suppliers' answers to the survey about a procurement: new ones, and what they thought before and after. */
export const SurveyPanel = () => {
  const control = useFile('survey');
  const drafts = useRowDrafts('survey', control);
  const [writing, setWriting] = useState(false);
  const list = useRef<HTMLHeadingElement>(null);
  const { file } = control.state;
  const procurement = file?.procurement ?? null;
  const row = useMemo(() => newAnswer(procurement?.id ?? ''), [procurement?.id]);
  if (file === null || procurement === null) return <FileHead control={control} unsaved={drafts.unsaved} />;
  const { rows } = file;
  const supplier = textIn(procurement, 'supplier');
  const compared = comparisonWords(rows.map(attitudesOf));
  const begun = drafts.of(row) !== undefined;
  const close = (): void => {
    list.current?.focus();
    setWriting(false);
  };
  return (
    <>
      <FileHead control={control} unsaved={drafts.unsaved} />
      <section class="answers" aria-labelledby="answers">
        <h2 id="answers" ref={list} tabIndex={-1}>{rows.length === 0 ? 'Inga svar än' : counted(rows.length, 'svar', 'svar')}</h2>
        {supplier !== '' && <p class="help">Leverantör: {supplier}</p>}
        {rows.length === 0 && <p class="help">Be leverantören svara när upphandlingen är genomförd, och skriv in svaren här.</p>}
        {compared !== '' && (
          <p class="answers-compared">
            {compared} <span class="help" aria-hidden="true">○ före ● efter</span>
          </p>
        )}
        <ul>{rows.map((answer) => <AnswerItem key={answer.id} control={control} drafts={drafts} row={answer} />)}</ul>
        {!writing && <RowSaid state={control.state} address={row} />}
        {!writing && (
          <button type="button" class="primary" onClick={() => setWriting(true)}>{begun ? 'Fortsätt på det nya svaret' : 'Nytt svar'}</button>
        )}
      </section>
      {writing && (
        <section class="answer-new" aria-labelledby="answer-new">
          <h2 id="answer-new">Nytt svar</h2>
          <AnswerForm key={procurement.id} control={control} drafts={drafts} row={row} onSaved={close} />
          <button type="button" class="quiet" onClick={close}>Stäng formuläret</button>
        </section>
      )}
    </>
  );
};
