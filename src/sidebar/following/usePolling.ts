import { useContext, useEffect, useRef } from 'preact/hooks';
import { PanelShown } from '../panelShown';
import { nextPause, pauses } from './nextPause';

/**
 * Does something again and again while the panel is seen: soon after the person was last here, then ever more seldom,
 * and not at all while the window is out of sight. Google tells a sidebar nothing of what happens in the sheet.
 *
 * @param poll resolves to whether anything had changed: then the next time comes soon; never two at once
 */
export const usePolling = (poll: () => Promise<boolean>): void => {
  const shown = useContext(PanelShown);
  const latest = useRef(poll);
  latest.current = poll;
  useEffect(() => {
    if (!shown) return;
    let pause: number = pauses.shortest;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let isOver = false;
    const wait = (): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(ask, pause);
    };
    const ask = (): void => {
      if (isAsking || document.visibilityState === 'hidden') return wait();
      isAsking = true;
      const settle = (changed: boolean): void => {
        isAsking = false;
        pause = nextPause(pause, changed);
        wait();
      };
      latest.current().then(settle, () => settle(false));
    };
    const wake = (): void => {
      if (pause === pauses.shortest) return;
      pause = pauses.shortest;
      if (!isAsking) wait();
    };
    const events = ['focus', 'blur', 'pointermove', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, wake);
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, [shown]);
};
