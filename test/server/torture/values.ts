/** Columns of text that coordinators write in. */
const textColumns = ['name', 'caseNumber', 'reason', 'deviation', 'supplier', 'note'] as const;
/** Columns that the register writes in its own way: `4 010 kr` becomes 4010. */
const amountColumns = ['value', 'monthlyWage'] as const;

export const columns = [...textColumns, ...amountColumns] as const;
export type TestColumn = (typeof columns)[number];

/** Where a value belongs: values are never used twice, so a value elsewhere has gone astray. */
type Home = { readonly row: string; readonly column: TestColumn };

/** Makes values that know their row and column, whatever is done to them. */
export class Values {
  private readonly homes = new Map<string, Home>();
  private serial = 0;

  /** A value as a person types it. */
  make(row: string, column: TestColumn): string {
    this.serial += 1;
    const isAmount = amountColumns.some((amount) => amount === column);
    const value = isAmount ? String(10_000 + this.serial) : `v${this.serial}@${row}`;
    this.homes.set(value, { row, column });
    return isAmount && this.serial % 2 === 0 ? `${value.slice(0, -3)} ${value.slice(-3)} kr` : value;
  }

  homeOf(text: string): Home | undefined {
    return this.homes.get(plain(text));
  }
}

/** A value whatever way it is written. */
export const plain = (text: string): string => (/^\d+ \d{3} kr$/.test(text) ? text.replace(/ |kr/g, '') : text);
