import type { ProcurementFact } from '../../../register/summary/procurementFact';

/** A procurement by its name, and its id where that is not the name. */
export const ProcurementName = ({ fact: { id, name } }: { readonly fact: Pick<ProcurementFact, 'id' | 'name'> }) => (
  <>
    {name}
    {name !== id && <span class="id"> {id}</span>}
  </>
);
