import { dialogs } from '../../../contract/dialogs';
import { panels } from '../../../contract/panels';
import { useOpenPanel } from '../../openPanel';
import type { Lead } from '../../../help/entry';

type Properties = {
  readonly lead: Lead;
  /** The id of what tells it from the same lead of other entries. */
  readonly describedBy: string;
};

/** The way to where something is done: a panel opens, a menu item is named. */
export const LeadButton = ({ lead, describedBy }: Properties) => {
  const open = useOpenPanel();
  if ('panel' in lead) {
    return <button type="button" class="secondary help-lead" aria-describedby={describedBy} onClick={() => open(lead.panel)}>Öppna {panels[lead.panel].title}</button>;
  }
  return (
    <p class="help-lead">
      Menyn Sysselsättningskrav: <strong>{'menu' in lead ? lead.menu : dialogs[lead.dialog].menu}</strong>
    </p>
  );
};
