import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { PanelShown } from './panelShown';

/** Does something at Escape, wherever in the sidebar the focus is, as long as the component is there and its panel is seen. */
export const useEscape = (react: () => void): void => {
  const shown = useContext(PanelShown);
  const latest = useRef(react);
  latest.current = shown ? react : () => {};
  useLayoutEffect(() => {
    const listener = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') latest.current();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
