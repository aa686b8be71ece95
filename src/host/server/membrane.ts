import type { Makers } from './nodeRealm';
import { isDate } from '../engine/serial';

/**
 * Hands the emulated services to a script as Google would: every value the script receives is made in its own
 * context, every error is an `Exception`, and a member that is not emulated says so by name.
 */
export const membrane = (makers: Makers) => {
  const outside = new WeakMap<object, object>();
  const inside = new WeakMap<object, object>();

  const toScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return makers.list(value.map(toScript));
    if (isDate(value)) return makers.date(value.getTime());
    return outside.get(value) ?? exposed(value);
  };

  const fromScript = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? (inside.get(value) ?? value) : value;

  const exposed = (service: object): object => {
    const name = Object.prototype.toString.call(service).slice('[object '.length, -1);
    const methods = new Map<string, (...args: unknown[]) => unknown>();
    const method = (member: string): ((...args: unknown[]) => unknown) => {
      const known = methods.get(member);
      if (known !== undefined) return known;
      const implementation: unknown = Reflect.get(service, member);
      if (typeof implementation !== 'function' || member === 'constructor') {
        throw makers.error('Exception', `${name}.${member} är inte emulerad (not emulated).`);
      }
      const made = (...args: unknown[]): unknown => {
        try {
          return toScript(Reflect.apply(implementation, service, args.map(fromScript)));
        } catch (error) {
          throw makers.error('Exception', error instanceof Error ? error.message : String(error));
        }
      };
      methods.set(member, made);
      return made;
    };
    const proxy = new Proxy(Object.create(null), {
      get: (_target, member) => (typeof member === 'symbol' ? undefined : member === 'toString' ? () => name : method(member)),
      set: (_target, member) => {
        throw makers.error('Exception', `${name}.${String(member)} kan inte sättas.`);
      },
    });
    outside.set(service, proxy);
    inside.set(proxy, service);
    return proxy;
  };

  return { toScript };
};
