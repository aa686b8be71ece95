import { useState } from 'preact/hooks';
import { shownText } from '../../../register/form/shownText';
import { columnsOfSheet } from '../../../register/rowSheets';
import { defaultSettings } from '../../../register/settings/settings';
import { concealed } from '../../../register/store/loggable';
import { Fault } from '../../parts/Fault';
import type { FieldLists } from '../../row/fields/fieldProps';
import { fieldKinds } from '../../row/fields/fieldKinds';
import type { Settling } from '../actions/ruleActions';
import { filledIn, rowMade, type Texts } from '../actions/settlingDeeds';
import { ItemForm, type ItemFormProps } from './ItemForm';
import { PersonField } from './PersonField';

type Properties = ItemFormProps & { readonly settling: Extract<Settling, { kind: 'form' | 'newRow' }> };

/** The columns that settle a matter, to be filled in right there. */
export const SettleForm = ({ item, todo, settling, onDeed, onClose }: Properties) => {
  const [texts, setTexts] = useState<Texts>({});
  const [isBlank, setBlank] = useState(false);
  const sheet = settling.kind === 'form' ? item.sheet : settling.row.sheet;
  const standing: Texts = Object.fromEntries(item.fields.map(({ column, text }) => [column, text === concealed ? '' : text]));
  const columns = settling.kind === 'form' ? item.fields.map(({ column }) => column).filter((column) => column !== settling.alongside?.column) : settling.row.asked;
  const shown = columns.filter((column) => {
    const only = settling.kind === 'form' && settling.onlyWith?.column === column ? settling.onlyWith : undefined;
    return only === undefined || (texts[only.other] ?? standing[only.other]) === only.text;
  });
  const lists: FieldLists = { ...defaultSettings, procurements: [] };
  const submit = (): void => {
    const hasText = Object.values(texts).some((text) => text.trim() !== '');
    const deed = settling.kind === 'form' ? filledIn(item, settling, texts) : hasText ? rowMade(item, settling.row, texts) : null;
    setBlank(deed === null);
    if (deed !== null) onDeed(deed);
  };
  return (
    <ItemForm item={item} label={settling.caption} caption="Spara" onSubmit={submit} onClose={onClose}>
      {shown.map((column) => {
        const declared = columnsOfSheet(sheet)[column];
        if (declared === undefined) return null;
        const onText = (text: string): void => setTexts({ ...texts, [column]: text });
        const text = texts[column] ?? shownText(declared, standing[column] ?? '');
        if (declared.kind === 'person') return <PersonField key={column} column={column} declared={declared} text={text} people={todo.people} onText={onText} />;
        const Field = fieldKinds[declared.kind];
        const view = { column, declared, text, need: 'none' as const, faults: [], remarks: [], reading: '', locked: '' };
        return <Field key={column} view={view} lists={lists} onText={onText} />;
      })}
      {settling.kind === 'form' && settling.alongside !== undefined && (
        <p class="help">{columnsOfSheet(sheet)[settling.alongside.column]?.header} blir {settling.alongside.text}.</p>
      )}
      {isBlank && <Fault id={`blank-${item.key}`} text="Fyll i något först." />}
    </ItemForm>
  );
};
