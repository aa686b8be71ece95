import type { Column } from '../../../register/columns/column';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';
import { standingText } from '../state/draft';

type Properties = { readonly title: string; readonly columns: readonly string[]; readonly row: OpenedRow };

/** A text among the figures has no unit: it says what is wrong, or what a figure rests on. */
const withUnit = (text: string, column: Column | undefined): string =>
  text === '' ? '–' : column?.kind === 'calculated' && column.unit !== undefined && /^[−\d]/.test(text) ? `${text}\u00a0${column.unit}` : text;

/** What the sheet computes: to be read, not typed. */
export const Figures = ({ title, columns, row }: Properties) => {
  const declared = columnsOfSheet(row.sheet);
  return (
    <section class="figures-part" aria-label={title}>
      <h2>{title}</h2>
      <dl class="figures">
        {columns.map((column) => (
          <div class="figure" key={column}>
            <dt title={declared[column]?.help}>{declared[column]?.header}</dt>
            <dd>{withUnit(standingText(row, column), declared[column])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
