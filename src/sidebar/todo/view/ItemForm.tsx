import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Todo, TodoItem } from '../../../contract/todo';
import { useEscape } from '../../useEscape';
import type { Deed } from '../actions/deed';
import { aboutItem } from './aboutItem';

/** What every form about a matter gets. */
export type ItemFormProps = { readonly item: TodoItem; readonly todo: Todo; readonly onDeed: (deed: Deed) => void; readonly onClose: () => void };

type Properties = { readonly item: TodoItem; readonly label: string; readonly caption: string; readonly onSubmit: () => void; readonly onClose: () => void; readonly children: ComponentChildren };

/** A small form below a matter: the focus goes into it, Escape closes it. */
export const ItemForm = ({ item, label, caption, onSubmit, onClose, children }: Properties) => {
  const root = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // A field's help comes before it.
    const first = root.current?.querySelector<HTMLElement>('input, select, textarea') ?? root.current?.querySelector('button');
    first?.focus();
  }, []);
  useEscape(() => {
    if (root.current?.contains(document.activeElement) === true) onClose();
  });
  return (
    <form
      class="item-form"
      ref={root}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div class="buttons">
        <button type="submit" class="primary" aria-describedby={aboutItem(item)}>{caption}</button>
        <button type="button" class="secondary" aria-describedby={aboutItem(item)} onClick={onClose}>Avbryt</button>
      </div>
    </form>
  );
};
