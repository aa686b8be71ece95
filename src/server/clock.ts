import { cellText } from '../register/values/cell';

/** The day and time in the script's own time zone: `2026-11-22 07:04:11`. */
export const now = (): string => {
  const text = cellText(new Date());
  return text.length === 10 ? `${text} 00:00:00` : text;
};

/** `2026-11-22`. */
export const today = (): string => now().slice(0, 10);
