import { FormulaPreview } from '../../calculation/view/FormulaPreview';
import type { HelpEntry } from '../../../help/entry';
import { Examples } from './Examples';
import { LeadButton } from './LeadButton';

type Properties = {
  readonly entry: HelpEntry;
  /** The id of the entry's title in the page. */
  readonly title: string;
};

/** Everything that there is to say of an entry. */
export const EntryBody = ({ entry: { usage, todo, facts = [], examples = [], leads = [] }, title }: Properties) => (
  <>
    {usage !== undefined && <FormulaPreview formula={usage} />}
    {todo !== undefined && (
      <ol class="help-todo">
        {todo.map((text) => <li key={text}>{text}</li>)}
      </ol>
    )}
    {examples.length > 0 && <Examples examples={examples} />}
    {facts.length > 0 && (
      <dl class="help-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )}
    {leads.map((lead, index) => <LeadButton key={index} lead={lead} describedBy={title} />)}
  </>
);
