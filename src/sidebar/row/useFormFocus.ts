import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shownDraft, type PanelState } from './state/panelState';

/**
 * Where the keyboard goes when what it stood on is gone or something else is due: to a new row's first field, to what is
 * in the way of saving, and from the conflicts back to saving.
 */
export const useFormFocus = (form: RefObject<HTMLElement | null>, state: PanelState, startsElsewhere = false): void => {
  const { row, outcome, conflicts } = state;
  const focus = (selector: string): void => form.current?.querySelector<HTMLElement>(selector)?.focus();
  const hadConflicts = useRef(false);
  useEffect(() => {
    if (row?.id === '' && !startsElsewhere) focus('input');
  }, [row?.id]);
  useEffect(() => {
    const [column] = shownDraft(state)?.inTheWay ?? [];
    if (outcome?.kind === 'refused' && column !== undefined) focus(`[data-column="${column}"] [aria-invalid="true"]`);
  }, [outcome]);
  useEffect(() => {
    if (hadConflicts.current && conflicts.length === 0) focus('.save-bar button');
    hadConflicts.current = conflicts.length > 0;
  }, [conflicts]);
};
