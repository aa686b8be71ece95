import { registries, type Model } from '@odoo/o-spreadsheet';

const done = 'SCRIPT_DONE';

/**
 * Lets Ctrl+Z take back what a script changed, in the tab where the script was started, as Google does. The engine
 * remembers only what was changed in the tab itself; a script's changes come from the server, as another person's do.
 *
 * Before the workbook is opened.
 */
export const rememberScripts = (): void => {
  const plugins = registries.featurePluginRegistry;
  const History = plugins.get('history');
  // Private in the engine's types: puts a revision last among those that can be undone.
  const remember: unknown = Reflect.get(History.prototype, 'onNewLocalStateUpdate');
  if (typeof remember !== 'function') throw new Error('the engine has no onNewLocalStateUpdate');
  type Config = ConstructorParameters<typeof History>[0];

  class ScriptHistory extends History {
    private readonly arrived = new Set<string>();
    private awaited: string[] = [];

    constructor(config: Config) {
      super(config);
      const { session } = config;
      session.on('collaborative-event-received', this, () => {
        this.arrived.add(session.getRevisionId());
        this.rememberArrived();
      });
      session.on('snapshot', this, () => (this.awaited = []));
    }

    override handle(command: Parameters<InstanceType<typeof History>['handle']>[0]): void {
      const type: string = command.type;
      if (type !== done) return super.handle(command);
      this.awaited.push(...revisionsOf(command));
      this.rememberArrived();
    }

    /** A script's answer may come before its revisions, and after. */
    private rememberArrived(): void {
      for (let [id] = this.awaited; id !== undefined && this.arrived.has(id); [id] = this.awaited) {
        this.awaited.shift();
        Reflect.apply(remember as () => void, this, [{ id }]);
      }
    }
  }
  plugins.replace('history', ScriptHistory);
};

const revisionsOf = (command: object): readonly string[] =>
  'revisions' in command && Array.isArray(command.revisions) ? command.revisions.map(String) : [];

/** Makes the revisions of an execution, in order, the latest that this tab can undo. */
export const canUndo = (model: Model, revisions: readonly string[]): void => {
  // The engine's types know its own commands only.
  if (revisions.length > 0) Reflect.apply(model.dispatch, model, [done, { revisions }]);
};
