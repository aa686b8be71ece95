import { useContext, useEffect, useRef } from 'preact/hooks';
import { PanelShown } from './panelShown';

/** Does something each time the sidebar's window gets focus while the panel is seen. */
export const useWindowFocus = (react: () => void): void => {
  const shown = useContext(PanelShown);
  const latest = useRef(react);
  latest.current = shown ? react : () => {};
  useEffect(() => {
    const listener = (): void => latest.current();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, []);
};
