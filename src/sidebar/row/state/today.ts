const two = (number: number): string => String(number).padStart(2, '0');

/** The day where the person is: `2026-11-22`. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** `kl. 14.03` */
export const clockOf = (date: Date): string => `kl. ${date.getHours()}.${two(date.getMinutes())}`;
