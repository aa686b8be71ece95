/** Does what takes the pressed button away, with the keyboard on the nearest thing to press that stays. */
export const focusAfter = (pressed: HTMLElement, act: () => void): void => {
  const around = pressed.closest('.study-part, .fold-body, section');
  act();
  around?.querySelector<HTMLElement>('[data-add]')?.focus();
};
