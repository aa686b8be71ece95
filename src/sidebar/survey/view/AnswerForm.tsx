import { useState } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import type { OpenedRow } from '../../../register/form/openedRow';
import { defaultSettings } from '../../../register/settings/settings';
import { RowDraftBar } from '../../file/rows/RowDraftBar';
import { RowFields } from '../../file/rows/RowFields';
import { rowViews } from '../../file/rows/rowViews';
import type { RowDraftControl } from '../../file/rows/useRowDrafts';
import type { FileControl } from '../../file/useFile';
import { dayOf } from '../../row/state/today';
import { questions } from '../state/questions';
import { AttitudeField } from './AttitudeField';

type Properties = {
  readonly control: FileControl;
  readonly drafts: RowDraftControl;
  readonly row: OpenedRow;
  /** The id of what tells the answer from others in the page. */
  readonly describedBy?: string;
  readonly onSaved: () => void;
};

/** A supplier's answers, in the order of the questions. */
export const AnswerForm = ({ control, drafts, row, describedBy, onSaved }: Properties) => {
  /** What was said of an earlier answer is not about this one. */
  const [isPressed, setPressed] = useState(false);
  const lists = control.state.file?.lists ?? defaultSettings;
  const type = (column: string, text: string): void => drafts.type(row, column, text);
  const names = keysOf(questions);
  const views = rowViews(row, drafts.of(row)?.draft, names, lists, dayOf(new Date()));
  return (
    <div class="answer-form">
      <p class="help">Det är företagets svar. Skriv inga namn på personer i målgruppen.</p>
      {views.map((read) => {
        const asked = names.find((name) => name === read.column);
        const view = asked === undefined ? read : { ...read, declared: { ...read.declared, header: questions[asked] } };
        return view.declared.kind === 'choice' ? (
          <AttitudeField key={view.column} view={view} onText={(text) => type(view.column, text)} />
        ) : (
          <RowFields key={view.column} views={[view]} lists={lists} onText={type} />
        );
      })}
      <RowDraftBar
        control={control}
        drafts={drafts}
        row={row}
        caption={row.id === '' ? 'Spara svaret' : 'Spara ändringarna'}
        describedBy={describedBy}
        isSilent={!isPressed}
        onPress={() => setPressed(true)}
        onSaved={onSaved}
      />
    </div>
  );
};
