import vm from 'node:vm';
import type { Realm } from '../engine/cellFunctions';
import { fromSerial } from '../engine/serial';
import { contextSide, type ContextSide } from './contextSide';

/** The pushed bundle, compiled once. */
export type Bundle = vm.Script;

export const compileBundle = (code: string): Bundle => new vm.Script(code, { filename: 'Code.js' });

/**
 * A fresh global object that leads to nothing of the host, and what makes values in it. What a script leaves for later
 * (promises) is run, and counted, with the script; text is never run as a program.
 */
export const openContext = (): { readonly context: vm.Context; readonly side: ContextSide } => {
  const context = vm.createContext(Object.create(null), {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: false, wasm: false },
  });
  const side: ContextSide = vm.runInContext(`'use strict';(${contextSide.toString()})()`, context);
  return { context, side };
};

/** Whether the bundle declares a function of that name. */
export const declares = (bundle: Bundle, name: string): boolean => {
  const { context } = openContext();
  try {
    bundle.runInContext(context);
  } catch {
    // Each execution will tell what is wrong with it.
  }
  return typeof Object.getOwnPropertyDescriptor(context, name)?.value === 'function';
};

/** The realm in which the cells of the script side are computed: bare, as a custom function in Google. */
export const cellRealm = (bundle: Bundle): Realm => {
  const { context, side } = openContext();
  bundle.runInContext(context);
  return {
    call: (name, args) => {
      const sheetFunction: unknown = context[name];
      if (typeof sheetFunction !== 'function') throw new Error(`${name} finns inte i Code.js.`);
      return Reflect.apply(sheetFunction, undefined, args);
    },
    list: side.list,
    date: (serial) => side.date(new Date(...fromSerial(serial)).getTime()),
  };
};
