import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** For presses on what then goes away: focus returns to a control once it is there again. */
export const useFocusBack = (control: RefObject<HTMLElement | null>): ((act: () => void) => () => void) => {
  const [mustFocus, setMustFocus] = useState(false);
  useLayoutEffect(() => {
    if (!mustFocus) return;
    control.current?.focus();
    setMustFocus(false);
  }, [mustFocus]);
  return (act) => () => {
    setMustFocus(true);
    act();
  };
};
