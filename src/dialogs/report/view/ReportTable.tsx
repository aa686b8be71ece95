import type { ComponentChildren } from 'preact';

export type ReportColumn<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Stands to the right, as figures do. */
  readonly isFigure?: true;
};

type Properties<Row> = {
  /** What the table is about; read aloud, not seen. */
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first one names the row. */
  readonly columns: readonly [ReportColumn<Row>, ...ReportColumn<Row>[]];
  readonly keyOf: (row: Row) => string;
};

/** A table of at most so many rows is not parted between pages. */
const short = 12;

/** A table for paper: its head is repeated on every page. In a narrow window each row stands as a block of lines. */
export const ReportTable = <Row,>({ caption, rows, columns, keyOf }: Properties<Row>) => {
  const [name, ...others] = columns;
  const classOf = ({ isFigure }: ReportColumn<Row>): string => (isFigure === true ? 'figure-cell' : '');
  return (
    <table class={rows.length > short ? 'report-table' : 'report-table short'}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>{columns.map((column) => <th key={column.head} scope="col" class={classOf(column)}>{column.head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{name.cell(row)}</th>
            {others.map((column) => <td key={column.head} class={classOf(column)} data-head={column.head}>{column.cell(row)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
