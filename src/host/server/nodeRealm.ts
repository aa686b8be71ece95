import vm from 'node:vm';
import type { Realm } from '../engine/cellFunctions';
import { fromSerial } from '../engine/serial';

/** The pushed bundle, compiled once. */
export type Bundle = vm.Script;

export const compileBundle = (code: string): Bundle => new vm.Script(code, { filename: 'Code.js' });

/** Makes values in a context: what the script receives is an instance of its own Array, Date and Error. */
export const makersOf = (context: vm.Context) => {
  const makers: unknown = vm.runInContext(
    `({
      list: (items) => Array.from(items),
      date: (...parts) => new Date(...parts),
      error: (name, message) => Object.assign(new Error(message), { name }),
    })`,
    context,
  );
  if (!isMakers(makers)) throw new Error('a context that makes no values');
  return makers;
};

export type Makers = {
  readonly list: <Item>(items: readonly Item[]) => Item[];
  readonly date: (...parts: number[]) => Date;
  readonly error: (name: string, message: string) => Error;
};

const isMakers = (value: unknown): value is Makers =>
  typeof value === 'object' && value !== null && 'list' in value && 'date' in value && 'error' in value;

/** The realm in which the cells of the script side are computed: bare, as a custom function in Google. */
export const cellRealm = (bundle: Bundle): Realm => {
  const context = vm.createContext({});
  bundle.runInContext(context);
  const { list, date } = makersOf(context);
  return {
    call: (name, args) => {
      const sheetFunction: unknown = context[name];
      if (typeof sheetFunction !== 'function') throw new Error(`${name} finns inte i Code.js.`);
      return Reflect.apply(sheetFunction, undefined, args);
    },
    list,
    date: (serial) => date(...fromSerial(serial)),
  };
};
