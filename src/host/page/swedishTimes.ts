import { registries } from '@odoo/o-spreadsheet';

type Proposal = { readonly label: string; readonly format: string };

/** Takes the formats with AM and PM, and those that look the same, out of what a store offers for dates. */
const without12Hours = (store: object): void => {
  const proposals = Object.getOwnPropertyDescriptor(store, 'dateFormatProposals')?.get;
  if (proposals === undefined) throw new Error('the engine offers no formats for dates');
  Object.defineProperty(store, 'dateFormatProposals', {
    get: function (this: object): readonly Proposal[] {
      const all: readonly Proposal[] = proposals.call(this);
      return all.filter(({ format, label }, index) => !format.endsWith(' a') && all.findIndex((other) => other.label === label) === index);
    },
  });
};

/** Offers times of 24 hours among the formats for dates, as in a Swedish sheet; the engine offers `10:43:00 PM` too. */
export const offerSwedishTimes = (): void => {
  const panel: object = registries.sidePanelRegistry.get('MoreFormats').Body.prototype;
  const setup: unknown = Reflect.get(panel, 'setup');
  if (typeof setup !== 'function') throw new Error('the engine has no panel of formats');
  let isPatched = false;
  Reflect.set(panel, 'setup', function (this: object): void {
    Reflect.apply(setup, this, []);
    // The engine's store of formats can only be had from here.
    const store: unknown = Reflect.get(this, 'store');
    if (isPatched || typeof store !== 'object' || store === null) return;
    isPatched = true;
    without12Hours(Object.getPrototypeOf(store));
  });
};
