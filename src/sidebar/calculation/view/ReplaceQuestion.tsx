import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { quoted } from '../../../model/text/quoted';
import { useEscape } from '../../useEscape';

type Properties = {
  readonly place: { readonly cell: string; readonly occupiedBy: string };
  readonly onReplace: () => void;
  readonly onCancel: () => void;
};

/**
 * Asks whether what stands in the cell may be replaced. Focus goes to the question itself, not to a button: a second
 * Enter right after the first must not answer yes. Escape answers no.
 */
export const ReplaceQuestion = ({ place: { cell, occupiedBy }, onReplace, onCancel }: Properties) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  useEscape(onCancel);
  return (
    <div class="question" role="group" tabIndex={-1} ref={box} aria-labelledby={id}>
      <p id={id}>
        I {cell} står redan <strong>{quoted(occupiedBy)}</strong>. Ersätt?
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onReplace}>Ersätt</button>
        <button type="button" class="secondary" onClick={onCancel}>Avbryt</button>
      </div>
    </div>
  );
};
