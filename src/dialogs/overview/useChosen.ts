import { useRef, useState } from 'preact/hooks';

/** What of a picture is looked into: pressing it again closes it, and so does closing, which gives the focus back to what was pressed. */
export type Chosen = { readonly name: string | null; readonly press: (name: string) => void; readonly close: () => void };

export const useChosen = (): Chosen => {
  const [name, setName] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  return {
    name,
    press: (pressed) => {
      opener.current = document.activeElement;
      setName(pressed === name ? null : pressed);
    },
    close: () => {
      setName(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
};
