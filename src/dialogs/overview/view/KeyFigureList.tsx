import { useMemo } from 'preact/hooks';
import { keyFigures } from '../../../register/summary/keyFigures';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { counted } from '../../../sidebar/format';
import type { RowPresses } from '../../summary/useRowPresses';
import { figureWords } from '../state/figureWords';
import { useChosen } from '../useChosen';
import { ProcurementList } from './ProcurementList';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses };

/** The figures that are asked for first. Those about something to mend show where. */
export const KeyFigureList = ({ shown, presses }: Properties) => {
  const figures = useMemo(() => keyFigures(shown), [shown]);
  const chosen = useChosen();
  const lists = { unexplained: figures.unexplained, warnings: figures.warned };
  const words = figureWords(figures);
  const opened = words.find(({ title }) => title === chosen.name);
  return (
    <section class="key-figures" aria-labelledby="key-figures">
      <h2 class="unseen" id="key-figures">Nyckeltal</h2>
      <dl>
        {words.map(({ title, figure, about, behind, isWide = false }) => (
          <div key={title} class={isWide ? 'key-figure wide' : 'key-figure'}>
            <dt>{title}</dt>
            <dd>
              <span class="big">{figure}</span>
              <span class="about">{about}</span>
              {behind !== undefined && lists[behind].length > 0 && (
                <button type="button" class="quiet" aria-expanded={chosen.name === title} onClick={() => chosen.press(title)}>
                  {lists[behind].length === 1 ? 'Visa upphandlingen' : `Visa de ${lists[behind].length} upphandlingarna`}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {opened?.behind !== undefined && lists[opened.behind].length > 0 && (
        <ProcurementList
          title={opened.title}
          facts={lists[opened.behind]}
          detail={opened.behind === 'warnings' ? ({ warnings }) => counted(warnings, 'varning', 'varningar') : ({ places: { required, agreed } }) => `${required} krävda, ${agreed} överenskomna`}
          presses={presses}
          onClose={chosen.close}
        />
      )}
    </section>
  );
};
