import type { ShownOutcome } from '../../../register/summary/shownOutcomes';
import { percent } from '../../../sidebar/format';
import { capital } from '../../overview/state/words';
import { ReportTable } from './ReportTable';

export type NamedOutcome = ShownOutcome & { readonly title: string };

type Properties = {
  /** What the groups are: `Förvaltning`. */
  readonly corner: string;
  readonly rows: readonly NamedOutcome[];
};

/** Outcomes of groups with their n. A group that is too small says so; one without places that have ended is left out. */
export const OutcomeTable = ({ corner, rows }: Properties) => (
  <ReportTable
    caption={`Vad som kom efter platserna, efter ${corner.toLowerCase()}`}
    rows={rows.filter(({ visibility }) => visibility !== 'empty')}
    keyOf={({ title }) => title}
    columns={[
      { head: corner, cell: ({ title }) => capital(title) },
      { head: 'Avslutade, n', cell: ({ outcome }) => outcome?.n ?? 'visas inte', isFigure: true },
      { head: 'Till arbete', cell: shareOf('toWork'), isFigure: true },
      { head: 'Till arbete eller studier', cell: shareOf('toWorkOrStudies'), isFigure: true },
      { head: 'Steg på trappan', cell: ({ outcome }) => outcome?.stepsUp ?? '–', isFigure: true },
    ]}
  />
);

const shareOf = (share: 'toWork' | 'toWorkOrStudies') => ({ outcome }: NamedOutcome): string => (outcome === undefined ? '–' : percent(outcome[share]));
