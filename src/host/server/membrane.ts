import { types } from 'node:util';
import type { ContextSide } from './contextSide';

/** Told of each service call by service and member. What it throws, the script gets as an error of the call. */
export type CallWatch = {
  readonly before: (service: string, member: string) => void;
  readonly after: (service: string, member: string) => void;
};

/**
 * Hands the emulated services to a script as Google would: every value the script receives is made in its own
 * context, every error is an `Exception`, and a member that is not emulated says so by name. What the script hands
 * over is copied before a service looks at it.
 *
 * @param watch what is told of each service call
 */
export const membrane = (side: ContextSide, watch: CallWatch) => {
  const outside = new WeakMap<object, object>();
  const inside = new WeakMap<object, object>();

  const toScript = (value: unknown): unknown => {
    if (typeof value === 'function') throw new Error('a service that gives a function');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return side.list(value.map(toScript));
    if (types.isDate(value)) return side.date(value.getTime());
    if (isRecord(value)) return side.record(Object.entries(value).map(([key, part]) => [key, toScript(part)]));
    return outside.get(value) ?? exposed(value);
  };

  const exposed = (service: object): object => {
    const name = Object.prototype.toString.call(service).slice('[object '.length, -1);
    const methods: object = Object.getPrototypeOf(service);
    const made = side.service(
      name,
      (member) => member !== 'constructor' && Object.hasOwn(methods, member),
      (member) => {
        const constant = Object.getOwnPropertyDescriptor(methods, member)?.get;
        return constant === undefined ? undefined : toScript(Reflect.apply(constant, service, []));
      },
      (member, args) => {
        watch.before(name, member);
        const implementation: unknown = Reflect.get(methods, member);
        if (typeof implementation !== 'function') throw new Error(`${name}.${member} is no method`);
        const given = Array.from(args, (arg) => argument(arg, `${name}.${member}`));
        const result: unknown = Reflect.apply(implementation, service, given);
        watch.after(name, member);
        return toScript(result);
      },
    );
    outside.set(service, made);
    inside.set(made, service);
    return made;
  };

  const fromScript = (value: unknown, method: string): unknown => {
    if (value === null || value === undefined || /^(string|number|boolean)$/.test(typeof value)) return value;
    if (typeof value === 'object') {
      const service = inside.get(value);
      if (service !== undefined) return service;
      if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => fromScript(value[index], method));
      if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    }
    throw new Error(`The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.${method}.`);
  };

  /** A record is an argument by itself only: no cell, for one, holds one. */
  const argument = (value: unknown, method: string): unknown =>
    typeof value === 'object' && value !== null && isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromScript(part, method)]))
      : fromScript(value, method);

  return { toScript };
};

/** Made by braces, in whichever realm; no instance of a class. */
const isRecord = (value: object): boolean => {
  if (types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && !types.isProxy(prototype) && Object.getPrototypeOf(prototype) === null);
};
