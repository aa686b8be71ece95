import { ReadAgain } from '../../summary/ReadAgain';
import type { SummaryControl } from '../../summary/useSummary';

/** When the register was read, how it goes, and the way to read it again. */
export const OverviewHead = ({ control }: { readonly control: SummaryControl }) => (
  <header class="overview-head">
    <h1>{control.read === null ? 'Översikt' : `Registret som det var ${control.read.summary.today}`}</h1>
    <ReadAgain control={control} />
  </header>
);
