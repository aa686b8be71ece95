import { components } from '@odoo/o-spreadsheet';

/** Shows the help for a function and its arguments unfolded while somebody types; the engine has it folded. */
export const unfoldArgumentHelp = (): void => {
  const parts = components.Composer.components;
  parts.FunctionDescriptionProvider = class extends parts.FunctionDescriptionProvider {
    override setup(): void {
      super.setup();
      this.toggle();
    }
  };
};
