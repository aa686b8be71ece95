/** What is wrong with something a person wrote, in Swedish: what was expected and what to do. Never echoes an identity number. */
export type Problem = {
  /** The column's header, or the sheet's title where it concerns the sheet. */
  readonly where: string;
  readonly message: string;
};
