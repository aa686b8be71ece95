import type { Realm } from '../engine/cellFunctions';
import { fromSerial } from '../engine/serial';

/** The pushed bundle in this tab: what computes the cells, and which functions it declares. */
export type BrowserRealm = { readonly realm: Realm; readonly functionNames: readonly string[] };

/** Loads `Code.js`, the very file that is pushed, into a frame of its own: no services, nothing of the page. */
export const loadRealm = async (): Promise<BrowserRealm> => {
  const frame = document.createElement('iframe');
  frame.className = 'realm';
  frame.title = 'Beräkning';
  document.body.append(frame);
  const own = frame.contentWindow;
  const inside = frame.contentDocument;
  if (own === null || inside === null) throw new Error('webbläsaren gav ingen ram');
  const before = new Set(Object.keys(own));
  const script = inside.createElement('script');
  script.src = '/Code.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('Code.js kunde inte läsas'));
    inside.head.append(script);
  });
  // The others are the browser's own; to look at its storage fails where the person allows none.
  const added = Object.keys(own).filter((name) => !before.has(name));
  const global: Readonly<Record<string, unknown>> = Object.fromEntries(added.map((name) => [name, Reflect.get(own, name)]));
  const { Array: List, Date: Moment } = makersOf(own);
  return {
    functionNames: added.filter((name) => typeof global[name] === 'function'),
    realm: {
      call: (name, args) => {
        const sheetFunction = global[name];
        if (typeof sheetFunction !== 'function') throw new Error(`${name} finns inte i Code.js.`);
        return Reflect.apply(sheetFunction, undefined, args);
      },
      list: (items) => List.from(items),
      date: (serial) => new Moment(...fromSerial(serial)),
    },
  };
};

type Makers = { readonly Array: ArrayConstructor; readonly Date: DateConstructor };

const makersOf = (own: object): Makers => {
  if (!isMakers(own)) throw new Error('ramen saknar Array och Date');
  return own;
};

const isMakers = (value: object): value is Makers => 'Array' in value && 'Date' in value;
