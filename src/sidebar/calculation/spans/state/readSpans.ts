import { keysOf, mapValues } from '../../../../model/mapValues';
import { misplacedEnds, type Range, type RangeEnd } from '../../../../model/uncertainty/range';
import type { OwnSpans } from '../../state/sensitivity';
import type { Values } from '../../state/values';
import type { SpanDraft } from './spanDraft';
import { isOwnField, spanInputs, usualLikely, type SpanInput, type SpanInputTexts } from './spanInputs';

export type Spans = Readonly<Record<SpanInput, Range>>;

/** A span's field by field: what it says, and what is wrong with it. */
export type SpanField = { readonly texts: Readonly<Record<RangeEnd, string>>; readonly faults: Readonly<Partial<Record<RangeEnd, string>>> };

export type SpanReading = {
  readonly fields: Readonly<Record<SpanInput, SpanField>>;
  /** `null` while something is wrong. */
  readonly spans: Spans | null;
  /** Those of them that somebody has typed. */
  readonly own: OwnSpans;
};

/** Reads what is typed of the spans; what is not is the usual span around the calculation's values. */
export const readSpans = (draft: SpanDraft, values: Values): SpanReading => {
  const readings = mapValues(spanInputs, (_, input) => readSpan(draft, values, input));
  const faulty = keysOf(readings).some((input) => Object.keys(readings[input].faults).length > 0);
  const spans = faulty ? null : mapValues(readings, ({ range }) => range);
  const own: Record<string, Range> = {};
  for (const input of keysOf(spanInputs)) if (spans !== null && isOwnField(input) && draft[input] !== undefined) own[input] = spans[input];
  return { fields: readings, spans, own };
};

const readSpan = (draft: SpanDraft, values: Values, input: SpanInput): SpanField & { readonly range: Range } => {
  const { read, write, usual }: SpanInputTexts = spanInputs[input];
  const typed = draft[input] ?? {};
  const faults: Partial<Record<RangeEnd, string>> = {};
  const valueOf = (end: RangeEnd, otherwise: number): number => {
    const reading = typed[end] === undefined ? undefined : read(typed[end]);
    if (reading?.read === false) faults[end] = reading.fault;
    return reading?.read === true ? reading.value : otherwise;
  };
  const likely = isOwnField(input) ? values[input] : valueOf('likely', usualLikely[input]);
  const { low, high } = usual.around(likely);
  const range = { low: valueOf('low', low), likely, high: valueOf('high', high) };
  for (const end of misplacedEnds(range)) faults[end] ??= misplaced(end, spanInputs[input], likely);
  return { range, faults, texts: mapValues(range, (value, end) => typed[end] ?? write(value)) };
};

const misplaced = (end: RangeEnd, { unit, write }: SpanInputTexts, likely: number): string =>
  `Ska vara ${end === 'low' ? 'högst' : 'lägst'} det troligaste, ${write(likely)}\u00a0${unit}. Ordningen är lägst, troligast, högst.`;
