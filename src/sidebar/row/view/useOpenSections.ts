import { useState } from 'preact/hooks';
import type { SectionName } from '../state/sections';

type OpenSections = { readonly isOpen: (name: SectionName) => boolean; readonly setOpen: (name: SectionName, open: boolean) => void };

/**
 * Which parts of the form are open: to begin with one; then as the person folds them.
 *
 * @param form another form, or the same with another status, begins anew
 */
export const useOpenSections = (form: string, first: SectionName): OpenSections => {
  const [state, setState] = useState<{ readonly form: string; readonly open: ReadonlySet<SectionName> }>({ form, open: new Set([first]) });
  const open = state.form === form ? state.open : new Set([first]);
  return {
    isOpen: (name) => open.has(name),
    setOpen: (name, opens) => {
      if (open.has(name) === opens) return;
      const next = new Set(open);
      if (opens) next.add(name);
      else next.delete(name);
      setState({ form, open: next });
    },
  };
};
