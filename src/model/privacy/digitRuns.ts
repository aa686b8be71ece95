import { characterClass } from './characterClass';
import { digitOf } from './digitOf';

/** What stands between two runs of digits. `apart`: letters, so that the two do not belong together. */
export type Gap = {
  readonly kind: 'white' | 'separator' | 'loose' | 'apart';
  /** Visible characters and spaces. */
  readonly width: number;
  /** The one visible character that is not white, where there is but one. */
  readonly mark: string;
};

/** Digits that stand together, as ASCII, and what stands before them. */
export type DigitRun = { readonly digits: string; readonly gap: Gap };

/** The runs of digits in a text, from the first to the last. One pass. */
export const digitRuns = (text: string): readonly DigitRun[] => {
  const runs: DigitRun[] = [];
  let digits = '';
  let gap: Gap = apart;
  let gapBefore: Gap = apart;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = digitOf(code);
    if (digit >= 0) {
      if (digits === '') gapBefore = gap;
      digits += digit;
      continue;
    }
    if (digits !== '') {
      runs.push({ digits, gap: gapBefore });
      digits = '';
      gap = none;
    }
    if (gap !== apart) gap = widened(gap, code);
  }
  if (digits !== '') runs.push({ digits, gap: gapBefore });
  return runs;
};

const apart: Gap = { kind: 'apart', width: 0, mark: '' };
const none: Gap = { kind: 'white', width: 0, mark: '' };

/** A wider gap parts even the date from the last four. */
const widest = 10;

const widened = (gap: Gap, code: number): Gap => {
  const found = characterClass(code);
  if (found === 'invisible') return gap;
  if (found === 'letter' || gap.width === widest) return apart;
  const width = gap.width + 1;
  if (found === 'white') return { kind: gap.kind, width, mark: gap.mark };
  const kind = found === 'loose' || gap.kind === 'loose' ? 'loose' : 'separator';
  return { kind, width, mark: gap.kind === 'white' ? String.fromCharCode(code) : '' };
};
