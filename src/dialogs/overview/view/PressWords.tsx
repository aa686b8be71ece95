import type { PressState } from '../../summary/useRowPresses';

/** What became of a press, right below what was pressed. It is read aloud elsewhere. */
export const PressWords = ({ state: { takesLong, said } }: { readonly state: PressState }) => (
  <>
    {takesLong && <p class="said">Går till raden …</p>}
    {said !== null && <p class={`said ${said.tone}`} aria-hidden="true">{said.text}</p>}
  </>
);
