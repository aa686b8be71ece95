import type { RowControl } from '../../row/useRow';
import { textsOf } from '../../row/state/draft';
import { shownDraft } from '../../row/state/panelState';
import { Fold } from '../../parts/Fold';
import { SuitabilityCheck } from './SuitabilityCheck';

const title = 'Är ett krav möjligt och lämpligt?';

/** The check of a procurement: first of all for a new one, folded away while nothing is decided, and not at all after. */
export const SuitabilitySection = ({ control }: { readonly control: RowControl }) => {
  const { row, lists } = control.state;
  if (row === null || row.sheet !== 'procurements') return null;
  const texts = textsOf(row, shownDraft(control.state));
  const isNew = row.id === '';
  const standing = row.cells.find(({ column }) => column === 'requirement')?.text ?? '';
  if (!isNew && standing !== '' && standing !== 'ej beslutat') return null;
  const check = (
    <SuitabilityCheck
      key={row.id}
      texts={texts}
      rules={lists.rules}
      isNew={isNew}
      onUse={(typed) => {
        for (const { column, text } of typed) control.type(column, text);
      }}
    />
  );
  if (!isNew) return <Fold title={title}>{check}</Fold>;
  return (
    <section aria-labelledby="suitability" class="first-questions">
      <h2 id="suitability">{title}</h2>
      <p class="source-origin">Svara på det du vet. Förslaget kommer medan du svarar.</p>
      {check}
    </section>
  );
};
