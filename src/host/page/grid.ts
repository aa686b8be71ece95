import { App, Component, xml } from '@odoo/owl';
import { Spreadsheet, type Model } from '@odoo/o-spreadsheet';
import { element } from './element';
import { showToast } from './status';
import { inSwedish } from './swedish/inSwedish';

/** The engine's own grid, whole, with its messages shown the page's way. */
export const mountGrid = async (model: Model, templates: string): Promise<void> => {
  class Grid extends Component {
    static override template = xml`<Spreadsheet model="model" notifyUser="notifyUser" raiseError="raiseError" askConfirmation="askConfirmation"/>`;
    static components = { Spreadsheet };
    static override props = {};
    readonly model = model;
    readonly notifyUser = ({ text }: { readonly text: string }): void => showToast('', text);
    readonly raiseError = (text: string, done?: () => void): void => {
      showToast('Det gick inte', text, 12_000);
      done?.();
    };
    readonly askConfirmation = (text: string, confirm: () => void, cancel?: () => void): void => {
      if (window.confirm(text)) confirm();
      else cancel?.();
    };
  }
  // In a narrow window, as with 200 % zoom, the engine would leave its menu bar out, and with it the script's menu.
  const env = { isSmall: false };
  const app = new App(Grid, { env, warnIfNoStaticProps: false, translateFn: inSwedish });
  app.addTemplates(templates);
  const grid = element('grid', HTMLElement);
  grid.replaceChildren();
  await app.mount(grid);
};
