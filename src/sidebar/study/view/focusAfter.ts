/** Does what takes the pressed button away, with the keyboard on what adds such a thing again: the last of its part. */
export const focusAfter = (pressed: HTMLElement, act: () => void): void => {
  const around = pressed.closest('.study-part, .fold-body, section');
  act();
  const adders = around?.querySelectorAll<HTMLElement>('[data-add]');
  adders?.[adders.length - 1]?.focus();
};
