import { stores, type Command, type Model } from '@odoo/o-spreadsheet';

/**
 * Keeps what somebody is typing in its own row when another tab inserts or removes rows above it. The engine tells its
 * composer of every change from another tab twice, first when the change enters the history and then when it is
 * carried out, so that the text would move two rows for one.
 */
export const keepTypingInItsRow = (): void => {
  const composer = stores.CellComposerStore.prototype;
  // Both are private or protected in the engine's types; there is no public place to know the two apart.
  const handle: unknown = Reflect.get(composer, 'handle');
  if (typeof handle !== 'function') throw new Error('the engine has no handle');
  Reflect.set(composer, 'handle', function (this: { readonly model: Model }, command: Command): void {
    if (Reflect.get(this.model, 'isReplayingCommand') !== true) Reflect.apply(handle, this, [command]);
  });
};
