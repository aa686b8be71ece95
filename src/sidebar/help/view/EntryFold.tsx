import { useId } from 'preact/hooks';
import type { HelpEntry } from '../../../help/entry';
import { EntryBody } from './EntryBody';
import { LazyFold } from './LazyFold';

type Properties = {
  readonly entry: HelpEntry;
  /** Where it is shown among entries of other kinds. */
  readonly withKind?: boolean;
};

/** One entry: its name and a line, and everything about it once it is opened. */
export const EntryFold = ({ entry, withKind = false }: Properties) => {
  const title = useId();
  return (
    <LazyFold
      name="help-entry"
      summary={
        <span>
          <span class="help-title" id={title}>{entry.title}</span>
          {withKind && <span class="help-kind">{entry.kind}</span>}
          <span class="help-line">{entry.line}</span>
        </span>
      }
    >
      {() => <EntryBody entry={entry} title={title} />}
    </LazyFold>
  );
};
