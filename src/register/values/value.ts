/** What a cell of any column can hold once it is read; `null` is blank. See `ValueOf` for what each kind holds. */
export type Value = string | number | null;
