import { types } from 'node:util';
import vm from 'node:vm';
import type { Place, RunAnswer, RunRequest } from '../engine/protocol';
import { onTheWire } from '../engine/wire';
import type { CellEdit } from './edits/cellEdit';
import { editEvent } from './edits/editEvent';
import type { Engine } from './engine';
import { membrane, type CallWatch } from './membrane';
import { openContext, type Bundle } from './nodeRealm';
import type { Execution } from './services/execution';
import { Meter } from './services/meter';
import { emulatedServices } from './services/services';

/** Google stops an execution after six minutes. */
const sixMinutes = 6 * 60 * 1000;

/** Where an event waits for the call that takes it; no name that a script can give a door. */
const eventSlot = 'event_';
const takeEvent = `((event) => { delete globalThis.${eventSlot}; return event; })(globalThis.${eventSlot})`;

const timeUp = 'Exceeded maximum execution time';

export type ExecuteOptions = {
  /** What a test does around each service call: starts another execution, changes the workbook, or throws. */
  readonly hook?: Partial<CallWatch> | undefined;
  /** What somebody did in the sheet: the function gets Google's event of it and no arguments. */
  readonly edit?: CellEdit;
};

export type Script = { readonly bundle: Bundle; readonly htmlFile: Execution['htmlFile'] };

/**
 * Runs one global function of the bundle in a fresh context, from the bundle's first line, as Google does: no state
 * survives. What it shows and what it cost come back with its value or its error.
 *
 * @param limit milliseconds
 */
export const execute = (script: Script, engine: Engine, request: RunRequest, limit = sixMinutes, { hook, edit }: ExecuteOptions = {}): RunAnswer => {
  const isSimpleTrigger = edit !== undefined || request.functionName === 'onOpen';
  const run: Execution = { engine, meter: new Meter(), who: request.who ?? '', isSimpleTrigger, place: request.place, effects: [], htmlFile: script.htmlFile };
  const started = performance.now();
  const revisionsMade = engine.noteRevisions();
  const outcome = (): Pick<RunAnswer, 'effects' | 'calls' | 'milliseconds' | 'revisions'> => ({
    effects: run.effects,
    calls: run.meter.total(),
    milliseconds: performance.now() - started,
    revisions: revisionsMade(),
  });
  const refuseLateCalls = (): void => {
    if (performance.now() - started > limit) throw new Error(timeUp);
  };
  // A script is cut off where it stands. So that it does not stand inside a service, halfway through a change of the
  // workbook, services stop answering a while before.
  // Nor is what it throws looked at on the way (`displayErrors`): that may never end.
  const within = { timeout: Math.ceil(limit * 1.1), displayErrors: false };
  try {
    requireCell(engine, request.place);
    const args = JSON.stringify(onTheWire(request.args, 'argument'));
    const { context, side } = openContext();
    const { toScript } = membrane(side, {
      before: (service, member) => {
        refuseLateCalls();
        hook?.before?.(service, member);
      },
      after: (service, member) => hook?.after?.(service, member),
    });
    for (const [name, service] of Object.entries(emulatedServices(run))) context[name] = toScript(service);
    script.bundle.runInContext(context, within);
    const name = request.functionName;
    if (!isScriptFunction(context, name)) throw new Error(`Script function not found: ${name}`);
    if (edit !== undefined) context[eventSlot] = side.record(editEvent(run, edit).map(([key, part]) => [key, toScript(part)]));
    const given = edit === undefined ? `...JSON.parse(${JSON.stringify(args)})` : takeEvent;
    // The value is written down inside the context: what a script returns may be made to misbehave when read.
    const value: unknown = vm.runInContext(
      `'use strict';JSON.stringify((${onTheWire.toString()})(${name}(${given}), 'svaret'))`,
      context,
      within,
    );
    return { ok: true, value: onTheWire(JSON.parse(String(value)), 'svaret'), ...outcome() };
  } catch (error) {
    return { ok: false, error: explain(error), ...outcome() };
  } finally {
    engine.own.lock.release(run);
  }
};

/** @throws if the person stands nowhere in the workbook: somebody else may just have taken the sheet away */
const requireCell = ({ model }: Engine, { sheetId, row, col }: Place): void => {
  if (!model.getters.getSheetIds().includes(sheetId)) throw new Error('Bladet finns inte längre.');
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  const within = (place: number, size: number): boolean => Number.isInteger(place) && place >= 0 && place < size;
  if (!within(row, numberOfRows) || !within(col, numberOfCols)) throw new Error('Cellen finns inte längre.');
};

/** Whether the bundle declares a function of that name that may be called from outside. */
const isScriptFunction = (context: vm.Context, name: string): boolean =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) &&
  !name.endsWith('_') &&
  typeof Object.getOwnPropertyDescriptor(context, name)?.value === 'function';

/** An error as the failure handler of `google.script.run` gets it. Runs nothing of the script's. */
const explain = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error);
  const own = (property: string): unknown =>
    types.isProxy(error) ? undefined : Object.getOwnPropertyDescriptor(error, property)?.value;
  if (own('code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return timeUp;
  const message = own('message');
  if (typeof message !== 'string') return 'Error';
  return own('name') === 'Exception' ? `Exception: ${message}` : message;
};
