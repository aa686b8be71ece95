import type { Act } from '../state/acts';

/** What has been done about a matter, in its place, and the way back. */
export const Receipt = ({ act: { item, phase, text, undo }, onUndo }: { readonly act: Act; readonly onUndo: () => void }) => (
  <div class="receipt" tabIndex={-1} role="status">
    {phase !== 'remains' && <span class="receipt-matter">{item.matter}</span>}
    <p>
      <span class="sign" aria-hidden="true">✓</span> {text} {phase === 'saving' ? 'Sparar …' : phase === 'saved' ? 'Sparat.' : ''}
    </p>
    {phase !== 'saving' && undo !== null && (
      <button type="button" class="quiet" onClick={onUndo}>Ångra</button>
    )}
  </div>
);
