/** A column that somebody else has changed since the person saw it: both values, and who wrote the other. */
export type SaveConflict = {
  readonly column: string;
  readonly header: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  /** An account, or `okänd`. */
  readonly who: string;
};

/** What became of a save. Nothing typed is lost: after a conflict or a refusal the person still has it. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly id: string; readonly version: number }
  | { readonly kind: 'conflict'; readonly conflicts: readonly SaveConflict[] }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** What is wrong with single fields. */
      readonly fields: readonly { readonly column: string; readonly message: string }[];
    };
