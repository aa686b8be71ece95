import type { RunAnswer, RunRequest } from '../engine/protocol';

export type LoggedExecution = {
  readonly time: string;
  readonly functionName: string;
  readonly who: string;
  readonly calls: number;
  readonly milliseconds: number;
  /** `""` if it went well. */
  readonly error: string;
};

const mostKept = 200;

/** The latest executions of the script, newest first. Not kept when the host stops. */
export class ExecutionLog {
  private entries: readonly LoggedExecution[] = [];

  get latest(): readonly LoggedExecution[] {
    return this.entries;
  }

  add({ functionName, who = '' }: Pick<RunRequest, 'functionName' | 'who'>, answer: RunAnswer): void {
    const { reads, writes, flushes, others } = answer.calls;
    const calls = reads + writes + flushes + others;
    this.note({ functionName, who, calls, milliseconds: answer.milliseconds, error: answer.ok ? '' : answer.error });
  }

  note(entry: Omit<LoggedExecution, 'time'>): void {
    this.entries = [{ time: new Date().toISOString(), ...entry }, ...this.entries].slice(0, mostKept);
  }
}
