import { useState } from 'preact/hooks';

/** What of a picture is looked into: pressing it again closes it. */
export type Chosen = { readonly name: string | null; readonly press: (name: string) => void; readonly close: () => void };

export const useChosen = (): Chosen => {
  const [name, setName] = useState<string | null>(null);
  return { name, press: (pressed) => setName(pressed === name ? null : pressed), close: () => setName(null) };
};
