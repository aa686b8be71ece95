import type { RangeEnd } from '../../../../model/uncertainty/range';
import { isRecord } from '../../../isRecord';
import type { SpanInput } from './spanInputs';

/** What is typed of an input's span; the rest follows the calculation. */
export type SpanTexts = Readonly<Partial<Record<RangeEnd, string>>>;

/** What is typed, by input. */
export type SpanDraft = Readonly<Record<string, SpanTexts>>;

export type SpanEvent =
  | { readonly kind: 'typed'; readonly input: SpanInput; readonly end: RangeEnd; readonly text: string }
  /** The spans are to be the usual ones again. */
  | { readonly kind: 'restored' };

export const spanDraftAfter = (draft: SpanDraft, event: SpanEvent): SpanDraft =>
  event.kind === 'restored' ? {} : { ...draft, [event.input]: { ...draft[event.input], [event.end]: event.text } };

export const isSpanTexts = (value: unknown): value is SpanTexts => isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
