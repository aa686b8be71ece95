import type { RunAnswer, RunRequest } from '../engine/protocol';
import type { CellEdit } from './edits/cellEdit';
import { editQueue } from './edits/editQueue';
import type { Engine } from './engine';
import { execute, type ExecuteOptions, type Script } from './execute';
import { ExecutionLog } from './executionLog';
import { declares } from './nodeRealm';

/** What runs by itself when somebody edits may take so long in Google. */
const simpleTriggerLimit = 30 * 1000;

/** Runs the script for tabs, for edits and for triggers, and logs how each execution ended. */
export const openRunner = (script: Script, engine: Engine, options: ExecuteOptions = {}) => {
  const log = new ExecutionLog();

  const run = (request: RunRequest, limit?: number, more: ExecuteOptions = {}): RunAnswer => {
    const answer = execute(script, engine, request, limit, { ...options, ...more });
    log.add(request, answer);
    return answer;
  };

  const place = (sheetId = engine.model.getters.getSheetIds()[0] ?? '', col = 0, row = 0) => ({ sheetId, col, row });

  const runEdit = (edit: CellEdit): void => {
    const { sheetId, zone, by } = edit;
    const { effects } = run({ functionName: 'onEdit', args: [], place: place(sheetId, zone.left, zone.top), who: by.email }, simpleTriggerLimit, { edit });
    if (effects.length > 0) by.show(effects);
  };
  const edits = editQueue(runEdit);
  const listens = declares(script.bundle, 'onEdit');

  return {
    log,
    run: (request: RunRequest): RunAnswer => run(request),
    /** Lets the script know what somebody did in the sheet, when everybody else knows. */
    onEdit: (edit: CellEdit): void => {
      if (!listens || edits.add(edit)) return;
      const error = 'Händelsen gick förlorad: två väntade redan, och fler låter Google inte vänta.';
      log.note({ functionName: 'onEdit', who: edit.by.email, calls: 0, milliseconds: 0, error });
    },
    /** Runs what a trigger runs. It is nobody's doing. @returns whether there is such a trigger */
    fire: (id: string): boolean => {
      const trigger = engine.own.state.triggers.find((each) => each.id === id);
      if (trigger !== undefined) run({ functionName: trigger.handler, args: [], place: place() });
      return trigger !== undefined;
    },
  };
};

export type Runner = ReturnType<typeof openRunner>;
