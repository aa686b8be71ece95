/** An error whose text is written for the person at the terminal: `run.mjs` prints it without a stack. */
export class Explained extends Error {
  override readonly name = 'Explained';
}
