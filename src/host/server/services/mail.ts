import type { MailApp } from '../../../google/services';
import type { Execution } from './execution';
import { requirePermission } from './requirePermission';

/** Google's limits for an account without a paid Workspace: the strictest there are. */
const recipientsPerDay = 100;
const mostLetters = 250;
const mostBytes = 200 * 1024;
const day = 24 * 60 * 60 * 1000;

const recipientsOf = (to: string): readonly string[] => to.split(',').map((each) => each.trim()).filter((each) => each !== '');

/** Puts letters in the host's outbox: nothing is ever sent. */
export class EmulatedMailApp implements MailApp {
  readonly [Symbol.toStringTag] = 'MailApp';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getRemainingDailyQuota(): number {
    requirePermission(this.#run, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
    this.#run.meter.read();
    return this.#left();
  }

  sendEmail(recipient: string, subject: string, body: string): void {
    requirePermission(this.#run, 'MailApp.sendEmail', 'script.send_mail');
    this.#run.meter.write();
    const recipients = recipientsOf(String(recipient));
    if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
    const wrong = recipients.find((each) => !/^[^\s@<>]+@[^\s@<>]+$/.test(each));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    if (String(subject).length > mostLetters) throw new Error('Limit Exceeded: Email Subject Length.');
    if (Buffer.byteLength(String(body)) > mostBytes) throw new Error('Limit Exceeded: Email Body Size.');
    if (recipients.length > this.#left()) throw new Error('Service invoked too many times for one day: email.');
    const mail = { time: new Date().toISOString(), from: this.#run.who, to: recipients.join(', '), subject: String(subject), body: String(body) };
    this.#run.engine.own.change({ kind: 'mail', mail });
  }

  #left(): number {
    const since = new Date(Date.now() - day).toISOString();
    const recent = this.#run.engine.own.state.outbox.filter(({ time }) => time > since);
    return Math.max(0, recent.reduce((left, { to }) => left - recipientsOf(to).length, recipientsPerDay));
  }
}
