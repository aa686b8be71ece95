import type { Desk } from './desk';

/** What a picture is taken in: a filled register, and people who open it. */
export type Studio = {
  /** Opens the register as the coordinator of the demonstration, or as somebody else. */
  readonly sitDown: (who?: string) => Promise<Desk>;
  /** The row on the sheet of procurements where one of the demonstration stands. */
  readonly rowOf: (name: string) => number;
};

export type Picture = {
  /** What is seen, for those who do not see it: the text that stands for the picture. Swedish. */
  readonly shows: string;
  /** How one gets there in the product, in Swedish. */
  readonly way: string;
  /** Goes there and takes it. @returns the picture as PNG */
  readonly take: (desk: Desk, studio: Studio) => Promise<Buffer>;
};
