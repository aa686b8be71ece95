/** The message that a call throws; an empty text where it does not throw. */
export const messageOf = (call: () => unknown): string => {
  try {
    call();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : `not an Error: ${String(error)}`;
  }
};
