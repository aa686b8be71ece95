import { useEffect, useRef } from 'preact/hooks';

/** Does something each time the sidebar's window gets or loses focus. */
export const useWindowEvent = (name: 'focus' | 'blur', react: () => void): void => {
  const latest = useRef(react);
  latest.current = react;
  useEffect(() => {
    const listener = (): void => latest.current();
    window.addEventListener(name, listener);
    return () => window.removeEventListener(name, listener);
  }, [name]);
};
