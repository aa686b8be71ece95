import type { Session, User } from '../../../google/services';
import type { Execution } from './execution';

class EmulatedUser implements User {
  readonly [Symbol.toStringTag] = 'User';
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** Who is at it: what the person has chosen in the tab. */
export class EmulatedSession implements Session {
  readonly [Symbol.toStringTag] = 'Session';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getActiveUser(): User {
    this.#run.meter.other();
    return new EmulatedUser(this.#run.who);
  }
}
