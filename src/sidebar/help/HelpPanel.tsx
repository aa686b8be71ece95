import { useMemo, useRef, useState } from 'preact/hooks';
import type { HelpEntry } from '../../help/entry';
import { counted } from '../format';
import { useSettled } from '../useSettled';
import { indexed, search } from './state/search';
import { useHelp } from './useHelp';
import { Contents } from './view/Contents';
import { HelpWaiting } from './view/HelpWaiting';
import { Results } from './view/Results';
import { SearchField } from './view/SearchField';

/** Everything that can be looked up: tasks, functions, columns, steps, roles, statuses and warnings. */
export const HelpPanel = () => {
  const help = useHelp();
  return help.entries === null ? <HelpWaiting help={help} /> : <HelpShown entries={help.entries} />;
};

const HelpShown = ({ entries }: { readonly entries: readonly HelpEntry[] }) => {
  const index = useMemo(() => indexed(entries), [entries]);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const found = useMemo(() => search(index, text), [index, text]);
  const count = found === undefined ? '' : found.entries.length === 0 ? 'Inget hittades.' : counted(found.entries.length, 'träff', 'träffar');
  const aloud = useSettled(count);
  const suggested = (title: string): void => {
    setText(title);
    field.current?.focus();
  };
  return (
    <>
      <SearchField text={text} field={field} onText={setText} />
      {count !== '' && <p class="help-count" aria-hidden="true">{count}</p>}
      <p class="unseen" role="status">{aloud}</p>
      <div class="folds" hidden={found !== undefined}>
        <Contents entries={entries} />
      </div>
      {found !== undefined && (
        <div class="folds">
          <Results found={found} onSuggested={suggested} />
        </div>
      )}
    </>
  );
};
