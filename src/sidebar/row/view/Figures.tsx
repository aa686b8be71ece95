import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';
import { standingText } from '../state/draft';

type Properties = { readonly title: string; readonly columns: readonly string[]; readonly row: OpenedRow };

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
            <dd>{standingText(row, column) || '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
