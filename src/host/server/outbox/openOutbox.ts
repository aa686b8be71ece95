import type { OwnPart } from '../own/ownPart';
import type { Runner } from '../runner';
import { outboxPage } from './outboxPage';

export type OutboxPage = {
  readonly page: () => string;
  /** What the page's form sends: the trigger to run. @throws an error in Swedish if there is none such */
  readonly submit: (form: URLSearchParams) => void;
};

export const openOutbox = (own: OwnPart, runner: Pick<Runner, 'log' | 'fire'>): OutboxPage => ({
  page: () => outboxPage(own.state, runner.log.latest),
  submit: (form) => {
    if (!runner.fire(form.get('trigger') ?? '')) throw new Error('Det finns inte längre. Gå tillbaka till utkorgen och uppdatera den.');
  },
});
