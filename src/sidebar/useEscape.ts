import { useLayoutEffect, useRef } from 'preact/hooks';

/** Does something at Escape, wherever in the sidebar the focus is, from the moment that the component is seen. */
export const useEscape = (react: () => void): void => {
  const latest = useRef(react);
  latest.current = react;
  useLayoutEffect(() => {
    const listener = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') latest.current();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
