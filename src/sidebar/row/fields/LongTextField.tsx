import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

const fewestRows = 2;
const mostRows = 8;
/** As many letters as a line of the panel holds, about. */
const lineLength = 34;

const rowsFor = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / lineLength), 0);
  return Math.min(mostRows, Math.max(fewestRows, lines));
};

/** Several lines of text. */
export const LongTextField = ({ view, onText }: FieldProps) => (
  <FieldFrame view={view}>
    {(control) => (
      <textarea {...control} rows={rowsFor(view.text)} value={view.text} onInput={(event) => onText(event.currentTarget.value)} />
    )}
  </FieldFrame>
);
