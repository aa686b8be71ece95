/** Does what takes the pressed button away, with the keyboard on what adds such a thing again: the last of its part. */
export const focusAfter = (pressed: HTMLElement, act: () => void): void => {
  const around = pressed.closest('.study-part, .fold-body, section');
  act();
  const adders = around?.querySelectorAll<HTMLElement>('[data-add]');
  adders?.[adders.length - 1]?.focus();
};

/** Does what adds a row to the part of the pressed button, with the keyboard on the row's first field. */
export const focusAdded = (pressed: HTMLElement, rows: string, act: () => void): void => {
  const part = pressed.closest('.study-part');
  act();
  requestAnimationFrame(() => {
    const found = part?.querySelectorAll(rows);
    found?.[found.length - 1]?.querySelector<HTMLElement>('select')?.focus();
  });
};
