import { useId, useRef, useState } from 'preact/hooks';
import type { ComponentProps } from 'preact';
import { keysOf } from '../../../model/mapValues';
import { textIn } from '../../file/state/rowAfter';
import { useOpenPanel } from '../../openPanel';
import { changesOf } from '../../row/state/draft';
import { attitudesOf, changeWords } from '../state/attitudes';
import { questions } from '../state/questions';
import { AnswerForm } from './AnswerForm';
import { AttitudePicture } from './AttitudePicture';

type Properties = Omit<ComponentProps<typeof AnswerForm>, 'describedBy' | 'onSaved'>;

/** One supplier's answers: how the attitude moved; unfolded all of them, to be read and changed. */
export const AnswerItem = ({ control, drafts, row }: Properties) => {
  const openPanel = useOpenPanel();
  const title = useId();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const pair = attitudesOf(row);
  const day = textIn(row, 'answered');
  const unsaved = changesOf(row, drafts.of(row)?.draft).length > 0;
  const written = keysOf(questions).filter((name) => name !== 'answered' && textIn(row, name) !== '');
  const turn = (isEditing: boolean): void => {
    summary.current?.focus();
    setEditing(isEditing);
  };
  return (
    <li>
      <details class="fold answer-row" aria-labelledby={title} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          <span>
            <span id={title}>{day === '' ? 'Svar utan dag' : `Svar ${day}`}</span>
            <span class="answer-change">{changeWords(pair)}</span>
            {unsaved && <span class="answer-unsaved">Osparat</span>}
          </span>
          <AttitudePicture {...pair} />
        </summary>
        <div class="fold-body">
          {open && !editing && (
            <>
              <dl>
                {written.map((name) => (
                  <div key={name}>
                    <dt>{questions[name]}</dt>
                    <dd>{textIn(row, name)}</dd>
                  </div>
                ))}
              </dl>
              <button type="button" class="secondary" aria-describedby={title} onClick={() => turn(true)}>{unsaved ? 'Fortsätt ändra svaret' : 'Ändra svaret'}</button>
              <button type="button" class="quiet" aria-describedby={title} onClick={() => openPanel('procurement', { sheet: 'survey', id: row.id })}>Hela raden och dess historik</button>
            </>
          )}
          {open && editing && (
            <>
              <AnswerForm control={control} drafts={drafts} row={row} describedBy={title} onSaved={() => turn(false)} />
              <button type="button" class="quiet" aria-describedby={title} onClick={() => turn(false)}>Stäng formuläret</button>
            </>
          )}
        </div>
      </details>
    </li>
  );
};
