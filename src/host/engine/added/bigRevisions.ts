import { UIPlugin } from '@odoo/o-spreadsheet';

/** So many commands the engine packs at once. */
const most = 50_000;

/**
 * Lets one change hold hundreds of thousands of cells: a script's `setValues`, or a large sheet that somebody sorts.
 * The engine packs a change for its journey by handing all its commands over as arguments of one call, which fails
 * from some hundred thousand on; and whoever did it is never heard by the others again. Here it packs them in parts.
 */
export class BigRevisions extends UIPlugin {
  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    // Private in the engine's types; there is no public place to pack a change.
    const packer: unknown = Reflect.get(config.session, 'commandSquisher');
    const pack: unknown = typeof packer === 'object' && packer !== null ? Reflect.get(packer, 'squish') : undefined;
    if (typeof packer !== 'object' || packer === null || typeof pack !== 'function') throw new Error('the engine has no squish');
    Reflect.set(packer, 'squish', (commands: readonly unknown[]): readonly unknown[] => {
      const parts: unknown[] = [];
      for (let first = 0; first < commands.length; first += most) parts.push(Reflect.apply(pack, packer, [commands.slice(first, first + most)]));
      return parts.flat();
    });
  }
}
