import { useEffect, useRef } from 'preact/hooks';

/** Does something each time the sidebar's window gets focus. */
export const useWindowFocus = (react: () => void): void => {
  const latest = useRef(react);
  latest.current = react;
  useEffect(() => {
    const listener = (): void => latest.current();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, []);
};
