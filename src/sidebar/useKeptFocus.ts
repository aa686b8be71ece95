import { useEffect } from 'preact/hooks';

/**
 * What has the keyboard may go away: by a press, or because the panel has followed the sheet to another row. Where
 * nothing else takes it, the panel's title does, so that nobody has to begin from the top of the page.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let latest: Element | null = null;
    const note = ({ target }: FocusEvent): void => {
      latest = target instanceof Element ? target : null;
    };
    const keep = (): void => {
      if (latest === null || latest.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      document.querySelector<HTMLElement>('main:not([hidden]) h1')?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
};
