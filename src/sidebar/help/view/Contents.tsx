import { keysOf } from '../../../model/mapValues';
import { registerSheets } from '../../../register/sheets';
import { helpGroups, type HelpEntry } from '../../../help/entry';
import { EntryFold } from './EntryFold';
import { LazyFold } from './LazyFold';

/** What there is to look up, folded away group by group. */
export const Contents = ({ entries }: { readonly entries: readonly HelpEntry[] }) => (
  <>
    {keysOf(helpGroups).map((group) => {
      const inGroup = entries.filter((entry) => entry.group === group);
      return (
        <LazyFold key={group} name="help-group" summary={summary(helpGroups[group].title, inGroup.length)}>
          {() => (group === 'columns' ? <Sheets columns={inGroup} /> : <List entries={inGroup} about={helpGroups[group].about} />)}
        </LazyFold>
      );
    })}
  </>
);

const Sheets = ({ columns }: { readonly columns: readonly HelpEntry[] }) => (
  <>
    {keysOf(registerSheets).map((sheet) => {
      const { title, row } = registerSheets[sheet];
      const entries = columns.filter((entry) => entry.sheet === sheet);
      return (
        <LazyFold key={sheet} name="help-sheet" summary={summary(title, entries.length)}>
          {() => <List entries={entries} about={`En rad är ${row}.`} />}
        </LazyFold>
      );
    })}
  </>
);

const List = ({ entries, about }: { readonly entries: readonly HelpEntry[]; readonly about: string }) => (
  <>
    {about !== '' && <p>{about}</p>}
    {entries.map((entry) => <EntryFold key={entry.id} entry={entry} />)}
  </>
);

const summary = (title: string, count: number) => (
  <>
    <span>{title}</span>
    <span class="fold-figure">{count}</span>
  </>
);
