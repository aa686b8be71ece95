import vm from 'node:vm';
import type { RunAnswer, RunRequest } from '../engine/protocol';
import type { Engine } from './engine';
import { membrane } from './membrane';
import { makersOf, type Bundle } from './nodeRealm';
import type { Execution } from './services/execution';
import { Meter } from './services/meter';
import { emulatedServices } from './services/services';
import { onTheWire } from './wire';

/** Google stops an execution after six minutes. */
const limit = 6 * 60 * 1000;

export type Script = { readonly bundle: Bundle; readonly htmlFile: Execution['htmlFile'] };

/**
 * Runs one global function of the bundle in a fresh context, from the bundle's first line, as Google does: no state
 * survives. What it shows and what it cost come back with its value or its error.
 */
export const execute = (script: Script, engine: Engine, request: RunRequest): RunAnswer => {
  const run: Execution = { engine, meter: new Meter(), place: request.place, effects: [], htmlFile: script.htmlFile };
  const started = performance.now();
  const outcome = (): Pick<RunAnswer, 'effects' | 'calls' | 'milliseconds'> => ({
    effects: run.effects,
    calls: run.meter.total(),
    milliseconds: performance.now() - started,
  });
  try {
    const args = JSON.stringify(onTheWire(request.args, 'argument'));
    const context = vm.createContext({});
    const { toScript } = membrane(makersOf(context));
    for (const [name, service] of Object.entries(emulatedServices(run))) context[name] = toScript(service);
    script.bundle.runInContext(context, { timeout: limit });
    const name = request.functionName;
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) || name.endsWith('_') || typeof context[name] !== 'function') {
      throw new Error(`Script function not found: ${name}`);
    }
    const value: unknown = vm.runInContext(`${name}(...JSON.parse(${JSON.stringify(args)}))`, context, { timeout: limit });
    return { ok: true, value: onTheWire(value, 'svaret'), ...outcome() };
  } catch (error) {
    return { ok: false, error: explain(error), ...outcome() };
  }
};

/** An error as the failure handler of `google.script.run` gets it. */
const explain = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  if ('code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'Exceeded maximum execution time';
  return 'name' in error && error.name === 'Exception' ? `Exception: ${String(error.message)}` : String(error.message);
};
