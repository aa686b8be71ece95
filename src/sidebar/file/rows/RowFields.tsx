import type { RegisterLists } from '../../../contract/rows';
import { fieldKinds } from '../../row/fields/fieldKinds';
import type { FieldView } from '../../row/state/fieldView';

type Properties = {
  readonly views: readonly FieldView[];
  readonly lists: RegisterLists;
  readonly onText: (column: string, text: string) => void;
};

/** Fields of a row, each as its column is filled in. */
export const RowFields = ({ views, lists, onText }: Properties) => (
  <>
    {views.map((view) => {
      const Field = fieldKinds[view.declared.kind];
      return <Field key={view.column} view={view} lists={{ ...lists, procurements: [] }} onText={(text) => onText(view.column, text)} />;
    })}
  </>
);
