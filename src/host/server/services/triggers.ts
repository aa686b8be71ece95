import { randomUUID } from 'node:crypto';
import type { ClockTriggerBuilder, ScriptApp, Trigger, TriggerBuilder } from '../../../google/services';
import type { TriggerRecord } from '../own/ownState';
import type { Execution } from './execution';
import { requirePermission } from './requirePermission';

const mostTriggers = 20;

class EmulatedTrigger implements Trigger {
  readonly [Symbol.toStringTag] = 'Trigger';
  readonly #record: TriggerRecord;

  constructor(record: TriggerRecord) {
    this.#record = record;
  }

  /** The id of a trigger of ours. */
  static idOf(trigger: Trigger): string {
    if (!(trigger instanceof EmulatedTrigger)) {
      throw new Error("The parameters don't match the method signature for ScriptApp.deleteTrigger.");
    }
    return trigger.#record.id;
  }

  getHandlerFunction(): string {
    return this.#record.handler;
  }
}

class EmulatedClockTriggerBuilder implements ClockTriggerBuilder {
  readonly [Symbol.toStringTag] = 'ClockTriggerBuilder';
  readonly #run: Execution;
  readonly #handler: string;
  #everyDays = 0;
  #atHour: number | null = null;

  constructor(run: Execution, handler: string) {
    this.#run = run;
    this.#handler = handler;
  }

  everyDays(days: number): ClockTriggerBuilder {
    if (!Number.isInteger(days) || days < 1) throw new Error('The number of days between executions must be at least 1.');
    this.#everyDays = days;
    return this;
  }

  atHour(hour: number): ClockTriggerBuilder {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Error('The hour must be between 0 and 23.');
    this.#atHour = hour;
    return this;
  }

  create(): Trigger {
    requirePermission(this.#run, 'ClockTriggerBuilder.create', 'script.scriptapp');
    this.#run.meter.write();
    const { own } = this.#run.engine;
    if (this.#everyDays === 0) throw new Error('The trigger must have a recurrence, such as everyDays.');
    if (own.state.triggers.length >= mostTriggers) {
      throw new Error('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    }
    const trigger = { id: randomUUID(), handler: this.#handler, everyDays: this.#everyDays, atHour: this.#atHour };
    own.change({ kind: 'trigger', trigger });
    return new EmulatedTrigger(trigger);
  }
}

class EmulatedTriggerBuilder implements TriggerBuilder {
  readonly [Symbol.toStringTag] = 'TriggerBuilder';
  readonly #run: Execution;
  readonly #handler: string;

  constructor(run: Execution, handler: string) {
    this.#run = run;
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new EmulatedClockTriggerBuilder(this.#run, this.#handler);
  }
}

/** Triggers are kept by the host, and fired from its page: its clock fires none. */
export class EmulatedScriptApp implements ScriptApp {
  readonly [Symbol.toStringTag] = 'ScriptApp';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getProjectTriggers(): Trigger[] {
    requirePermission(this.#run, 'ScriptApp.getProjectTriggers', 'script.scriptapp');
    this.#run.meter.read();
    return this.#run.engine.own.state.triggers.map((record) => new EmulatedTrigger(record));
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new EmulatedTriggerBuilder(this.#run, String(functionName));
  }

  deleteTrigger(trigger: Trigger): void {
    requirePermission(this.#run, 'ScriptApp.deleteTrigger', 'script.scriptapp');
    this.#run.meter.write();
    this.#run.engine.own.change({ kind: 'triggerDeleted', id: EmulatedTrigger.idOf(trigger) });
  }
}
