import { useMemo } from 'preact/hooks';
import { statusTitled } from '../../../register/process/titles';
import { columnsOfSheet } from '../../../register/rowSheets';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { FieldLists } from '../fields/fieldProps';
import { fieldKinds } from '../fields/fieldKinds';
import { textsOf, type Draft } from '../state/draft';
import { fieldView, type FieldView } from '../state/fieldView';
import { findingsOf } from '../state/formFindings';
import { sectionOfStatus, sectionsOf } from '../state/sections';
import { dayOf } from '../state/today';
import { Figures } from './Figures';
import { FormSection } from './FormSection';
import { sectionTitle } from './sectionTitles';
import { useOpenSections } from './useOpenSections';

type Properties = {
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly lists: FieldLists;
  readonly onText: (column: string, text: string) => void;
};

/** The form of a row of any sheet, as its columns are declared. */
export const RowForm = ({ row, draft, lists, onText }: Properties) => {
  const columns = columnsOfSheet(row.sheet);
  const sections = useMemo(() => sectionsOf(row.sheet), [row.sheet]);
  const texts = useMemo(() => textsOf(row, draft), [row, draft]);
  const findings = useMemo(() => findingsOf(row, texts, contextOf(lists)), [row, texts, lists]);
  const standing = row.cells.find(({ column }) => column === 'status')?.text ?? null;
  const { isOpen, setOpen } = useOpenSections(`${row.sheet} ${row.id} ${standing ?? ''}`, sectionOfStatus(sections, statusTitled(standing)));
  const status = statusTitled(texts['status'] ?? null);
  /** What a status that has just been chosen asks for is seen before it is saved. */
  const chosen = status === statusTitled(standing) ? undefined : sectionOfStatus(sections, status);
  const viewOf = (column: string): FieldView[] => {
    const declared = columns[column];
    return declared === undefined ? [] : [fieldView({ row, draft, texts, findings, status }, column, declared)];
  };
  const fieldOf = (view: FieldView) => {
    const Field = fieldKinds[view.declared.kind];
    return <Field key={view.column} view={view} lists={lists} onText={(text) => onText(view.column, text)} />;
  };
  return (
    <div class="row-form">
      {sections.map(({ name, columns: members }) => {
        if (name === 'figures') return row.id === '' ? null : <Figures key={name} title={sectionTitle(name)} columns={members} row={row} />;
        const views = members.flatMap(viewOf);
        if (name === 'always') return <div key={name}>{views.map(fieldOf)}</div>;
        const isWrong = views.some(({ faults, column }) => faults.length > 0 && (draft?.inTheWay.includes(column) === true || draft?.edits[column] !== undefined));
        return (
          <FormSection
            key={name}
            title={sectionTitle(name)}
            wanting={views.filter(({ need, faults }) => need === 'missing' || faults.length > 0).length}
            open={isOpen(name) || isWrong || name === chosen}
            onOpen={(open) => setOpen(name, open)}
          >
            {views.map(fieldOf)}
          </FormSection>
        );
      })}
    </div>
  );
};

/** Whether a procurement exists is only said where all are known. */
const contextOf = ({ procurements, ...settings }: FieldLists) => ({
  today: dayOf(new Date()),
  settings,
  ...(procurements.length === 0 ? {} : { procurements: new Set(procurements.map(({ id }) => id)) }),
});
