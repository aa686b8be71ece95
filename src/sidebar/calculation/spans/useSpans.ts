import { useMemo, useRef } from 'preact/hooks';
import type { Basis } from '../../../model/basis';
import type { RangeEnd } from '../../../model/uncertainty/range';
import { useKeptState } from '../../keptState';
import type { Values } from '../state/values';
import type { ForecastInputs } from './state/forecast';
import { readSpans, type SpanReading } from './state/readSpans';
import { isSpanTexts, spanDraftAfter, type SpanEvent, type SpanTexts } from './state/spanDraft';
import type { SpanInput } from './state/spanInputs';

export type SpanControl = {
  readonly reading: SpanReading;
  /** What the forecast shows: while a span is faulty, the last that was not; `null` where there was none. */
  readonly inputs: ForecastInputs | null;
  /** Whether anything is typed. */
  readonly typed: boolean;
  readonly type: (input: SpanInput, end: RangeEnd, text: string) => void;
  readonly restore: () => void;
};

/** The spans that are typed, kept in the browser, around the calculation's values. */
export const useSpans = (values: Values, basis: Basis): SpanControl => {
  const [draft, happen] = useKeptState<SpanTexts, SpanEvent>('kalkylens spann', spanDraftAfter, isSpanTexts);
  const reading = useMemo(() => readSpans(draft, values), [draft, values]);
  const inputs = useMemo(() => (reading.spans === null ? null : { values, spans: reading.spans, basis }), [reading, basis]);
  const last = useRef<ForecastInputs | null>(null);
  last.current = inputs ?? last.current;
  return {
    reading,
    inputs: last.current,
    typed: Object.keys(draft).length > 0,
    type: (input, end, text) => happen({ kind: 'typed', input, end, text }),
    restore: () => happen({ kind: 'restored' }),
  };
};
