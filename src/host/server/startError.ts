/** A reason why the host cannot start, in Swedish, for the person at the terminal. */
export class StartError extends Error {}
