import { panels, type PanelName } from '../contract/panels';
import { keysOf } from '../model/mapValues';

type Properties = { readonly open: PanelName; readonly onOpen: (panel: PanelName) => void };

const names = keysOf(panels);

/** The way from one panel to another, at the top of the sidebar. */
export const PanelTabs = ({ open, onOpen }: Properties) =>
  names.length < 2 ? null : (
    <nav class="tabs" aria-label="Paneler">
      {names.map((name) => (
        <button key={name} type="button" aria-current={name === open ? 'page' : undefined} onClick={() => onOpen(name)}>
          {panels[name].title}
        </button>
      ))}
    </nav>
  );
