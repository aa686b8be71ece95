import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panels, type PanelName } from '../contract/panels';
import { keysOf } from '../model/mapValues';
import { StandingPlace } from './following/standing';
import { PanelWay, type Destination } from './openPanel';
import { PanelShown } from './panelShown';
import { PanelTabs } from './PanelTabs';
import { panelViews } from './panelViews';
import { useKeptFocus } from './useKeptFocus';

/** The sidebar: the panels that have been opened, of which one is seen. What was typed in the others is still there. */
export const Sidebar = ({ start }: { readonly start: PanelName }) => {
  const [open, setOpen] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<PanelName>>(new Set([start]));
  const [latest, setLatest] = useState<Destination | null>(null);
  const count = useRef(0);
  const place = useRef<HTMLElement>(null);
  const show = (panel: PanelName): void => {
    setOpen(panel);
    setVisited((earlier) => new Set([...earlier, panel]));
  };
  useKeptFocus();
  const standing = useRef({ place: '', procurement: '' });
  const way = useMemo(
    () => ({
      latest,
      open: (panel: PanelName, address: Destination['address'] = null): void => {
        count.current += 1;
        setLatest({ panel, address, number: count.current });
        show(panel);
      },
    }),
    [latest],
  );
  // What was pressed is hidden now.
  useEffect(() => {
    if (latest !== null) place.current?.querySelector('h1')?.focus();
  }, [latest]);
  return (
    <PanelWay.Provider value={way}>
      <StandingPlace.Provider value={standing.current}>
        <PanelTabs open={open} onOpen={show} />
        {keysOf(panels).map((name) => {
          const View = panelViews[name];
          return visited.has(name) ? (
            <PanelShown.Provider key={name} value={name === open}>
              <main class="panel" hidden={name !== open} {...(name === open ? { ref: place } : {})}>
                <h1 tabIndex={-1}>{panels[name].title}</h1>
                <View />
              </main>
            </PanelShown.Provider>
          ) : null;
        })}
      </StandingPlace.Provider>
    </PanelWay.Provider>
  );
};
