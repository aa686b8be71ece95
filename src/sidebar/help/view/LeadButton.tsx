import { dialogs } from '../../../contract/dialogs';
import { panels } from '../../../contract/panels';
import { useOpenPanel } from '../../openPanel';
import type { Lead } from '../../../help/entry';

/** The way to where something is done: a panel opens, a menu item is named. */
export const LeadButton = ({ lead }: { readonly lead: Lead }) => {
  const open = useOpenPanel();
  if ('panel' in lead) {
    return <button type="button" class="secondary help-lead" onClick={() => open(lead.panel)}>Öppna {panels[lead.panel].title}</button>;
  }
  return (
    <p class="help-lead">
      Menyn Sysselsättningskrav: <strong>{'menu' in lead ? lead.menu : dialogs[lead.dialog].menu}</strong>
    </p>
  );
};
