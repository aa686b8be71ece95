import type { Basis } from '../../../model/basis';
import type { Draft, Faults } from '../state/draft';
import type { PartyResult } from '../state/result';
import type { Field, Values } from '../state/values';
import { Sensitivity } from '../view/Sensitivity';
import { useSpans } from './useSpans';
import { SpanSection } from './view/SpanSection';

type Properties = {
  readonly values: Values;
  readonly result: PartyResult;
  readonly basis: Basis;
  readonly draft: Draft;
  readonly faults: Faults;
  readonly stale: boolean;
  readonly onText: (field: Field, text: string) => void;
  readonly onBegin: () => void;
};

/** How sure the figures are: the interval of all inputs together, and what each means by itself, on the same spans. */
export const Uncertainty = ({ values, result, basis, draft, faults, stale, onText, onBegin }: Properties) => {
  const control = useSpans(values, basis);
  return (
    <>
      <SpanSection control={control} draft={draft} faults={faults} stale={stale} onText={onText} onBegin={onBegin} />
      <Sensitivity values={values} result={result} basis={basis} own={control.reading.own} stale={stale} />
    </>
  );
};
