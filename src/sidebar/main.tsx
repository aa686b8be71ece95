import { render } from 'preact';
import { panelNamed, startMarkId } from '../contract/startMark';
import { prepareForLatePanels } from './more/latePanels';
import { Sidebar } from './Sidebar';

prepareForLatePanels();

/** The page's last element says which panel to open, so it must have come. */
const begin = (): void => {
  const place = document.getElementById('sidebar');
  const start = panelNamed(document.getElementById(startMarkId)?.dataset['open']);
  if (place !== null) render(<Sidebar start={start} />, place);
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
