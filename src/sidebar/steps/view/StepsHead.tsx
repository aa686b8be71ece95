import type { OpenedRow } from '../../../register/form/openedRow';
import type { StepName } from '../../../register/process/steps';
import { kronor } from '../../format';
import { useOpenPanel } from '../../openPanel';
import { fileCost } from '../state/fileCost';
import { nextEntry, nextWords, progressWords, vacantWords } from '../state/headWords';
import { hoursShown } from '../state/inWords';
import type { StepEntry } from '../state/stepEntries';
import type { WhoWords } from '../state/whoWords';

type Properties = {
  readonly procurement: OpenedRow;
  readonly entries: readonly StepEntry[];
  readonly missing: readonly StepName[];
  readonly who: WhoWords;
  /** The status of a procurement that has been given up; `""` for others. */
  readonly givenUp: string;
  readonly onOpen: (entry: StepEntry) => void;
};

/** How far the procurement has come, what is next and for whom, and what it has cost. */
export const StepsHead = ({ procurement, entries, missing, who, givenUp, onOpen }: Properties) => {
  const openPanel = useOpenPanel();
  const vacant = givenUp === '' ? vacantWords(who) : '';
  const { cost, hours, explanation } = fileCost(procurement, entries);
  const next = givenUp === '' ? nextEntry(entries) : undefined;
  const words = givenUp === '' ? nextWords(next, missing, who) : `Upphandlingen är ${givenUp}: inga fler steg behöver göras.`;
  return (
    <section class="steps-head" aria-label="Läget">
      <p class="steps-progress">{progressWords(entries)}</p>
      {words !== '' && <p>{words}</p>}
      {next !== undefined && (
        <button type="button" class="quiet" onClick={() => onOpen(next)}>Öppna steget</button>
      )}
      {vacant !== '' && (
        <p class="remark">
          {vacant} <button type="button" class="quiet" onClick={() => openPanel('procurement', { sheet: 'procurements', id: procurement.id })}>Utse i Upphandling</button>
        </p>
      )}
      <p class="steps-cost">
        Merkostnad {kronor(cost)} för {hoursShown(hours)} timmar. <span>{explanation}</span>
      </p>
    </section>
  );
};
