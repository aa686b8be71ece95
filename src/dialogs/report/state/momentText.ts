/** A moment by the clock of whoever reads: `2026-11-23 kl. 01.15`. */
export const momentText = (moment: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} kl. ${two(moment.getHours())}.${two(moment.getMinutes())}`;
};
