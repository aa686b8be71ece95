import { keysOf } from '../../../model/mapValues';
import type { OpenedRow } from '../../../register/form/openedRow';
import { defaultSettings } from '../../../register/settings/settings';
import { DraftBar } from '../../file/drafts/DraftBar';
import { DraftFields } from '../../file/drafts/DraftFields';
import { rowViews } from '../../file/drafts/rowViews';
import type { FileDraftControl } from '../../file/drafts/useFileDrafts';
import type { FileControl } from '../../file/useFile';
import { dayOf } from '../../row/state/today';
import { questions } from '../state/questions';
import { AttitudeField } from './AttitudeField';

type Properties = {
  readonly control: FileControl;
  readonly drafts: FileDraftControl;
  readonly row: OpenedRow;
  readonly onSaved: () => void;
};

/** A supplier's answers, in the order of the questions. */
export const AnswerForm = ({ control, drafts, row, onSaved }: Properties) => {
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
          <DraftFields key={view.column} views={[view]} lists={lists} onText={type} />
        );
      })}
      <DraftBar control={control} drafts={drafts} row={row} caption={row.id === '' ? 'Spara svaret' : 'Spara ändringarna'} onSaved={onSaved} />
    </div>
  );
};
