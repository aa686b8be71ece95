import { browserStorage } from './browserStorage';
import { element } from './element';

/** Who the person in this tab is. Chosen, not proved: the host has no accounts. */
export type Who = { readonly email: () => string; readonly onChange: (listener: () => void) => void };

const key = 'vem';

/** The field in the status line: an e-mail address, or nothing. Remembered for as long as the tab is open. */
export const whoAmI = (): Who => {
  const field = element('who', HTMLInputElement);
  const listeners: (() => void)[] = [];
  const kept = browserStorage('sessionStorage');
  let email = kept?.getItem(key) ?? '';
  field.value = email;
  field.addEventListener('change', () => {
    field.value = field.value.trim();
    if (!field.reportValidity()) return;
    email = field.value;
    kept?.setItem(key, email);
    for (const listener of listeners) listener();
  });
  return { email: () => email, onChange: (listener) => listeners.push(listener) };
};
