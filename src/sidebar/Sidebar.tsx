import { panels, type PanelName } from '../contract/panels';
import { panelViews } from './panelViews';

const startPanel: PanelName = 'calculation';

/** The sidebar: the panel that is open, under its title. */
export const Sidebar = () => {
  const View = panelViews[startPanel];
  return (
    <main class="panel">
      <h1>{panels[startPanel].title}</h1>
      <View />
    </main>
  );
};
