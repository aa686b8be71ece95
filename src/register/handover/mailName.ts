import { containsPersonalIdentityNumber, withoutLongNumbers } from '../../model/privacy/personalIdentityNumber';

const longest = 120;

/** A procurement's name as it can stand in a mail: one line, not long, and its id instead if it holds an identity number. */
export const mailName = (name: string | null, id: string): string => {
  const line = (name ?? '').replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  if (line === '' || containsPersonalIdentityNumber(line)) return id;
  return withoutLongNumbers(line).slice(0, longest);
};
