import { useOpenPanel } from '../../openPanel';
import type { EmptyWords } from '../state/emptyWords';

/** Said kindly where there is nothing to list, with what to do next. */
export const EmptyState = ({ words: { title, text, isNew } }: { readonly words: EmptyWords }) => {
  const openPanel = useOpenPanel();
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {isNew && <button type="button" class="secondary" onClick={() => openPanel('procurement')}>Öppna Upphandling</button>}
    </section>
  );
};
