import { useId } from 'preact/hooks';
import { shownText } from '../../../register/form/shownText';
import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';
import type { OpenConflict, Whose } from '../state/conflicts';

type Properties = { readonly sheet: RowSheetName; readonly conflict: OpenConflict; readonly onChoose: (choice: Whose) => void };

/** One column: what I wrote, what stands there now and who wrote it. */
export const ConflictField = ({ sheet, conflict, onChoose }: Properties) => {
  const id = useId();
  const { column, header, before, mine, theirs, who, choice } = conflict;
  const declared = columnsOfSheet(sheet)[column];
  const inWords = (text: string): string => (declared === undefined ? text : shownText(declared, text)) || 'tomt';
  const option = (whose: Whose, label: string, text: string) => (
    <label class="conflict-option">
      <input type="radio" name={id} checked={choice === whose} onChange={() => onChoose(whose)} />
      <span>
        <span class="conflict-who">{label}</span>
        <span class="conflict-text">{inWords(text)}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="conflict">
      <legend>{header}</legend>
      <p class="help">Det stod: {inWords(before)}</p>
      {option('mine', 'Mitt', mine)}
      {option('theirs', who === 'okänd' ? 'Någon annans' : `Av ${who}`, theirs)}
    </fieldset>
  );
};
