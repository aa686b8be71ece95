import { useState } from 'preact/hooks';
import { panels, type PanelName } from '../contract/panels';
import { keysOf } from '../model/mapValues';
import { PanelShown } from './panelShown';
import { PanelTabs } from './PanelTabs';
import { panelViews } from './panelViews';

/** The sidebar: the panels that have been opened, of which one is seen. What was typed in the others is still there. */
export const Sidebar = ({ start }: { readonly start: PanelName }) => {
  const [open, setOpen] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<PanelName>>(new Set([start]));
  const show = (panel: PanelName): void => {
    setOpen(panel);
    setVisited(new Set([...visited, panel]));
  };
  return (
    <>
      <PanelTabs open={open} onOpen={show} />
      {keysOf(panels).map((name) => {
        const View = panelViews[name];
        return visited.has(name) ? (
          <PanelShown.Provider key={name} value={name === open}>
            <main class="panel" hidden={name !== open}>
              <h1>{panels[name].title}</h1>
              <View />
            </main>
          </PanelShown.Provider>
        ) : null;
      })}
    </>
  );
};
