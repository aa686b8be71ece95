/** A cell as the spreadsheet gives it: an empty one is `""`. */
export type Cell = string | number | boolean | Date;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A cell as text, the same whenever the cell holds the same: what is compared and logged. A date is
 * `2026-01-15`, with the time of day where it has one.
 */
export const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object') return String(cell);
  const day = `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
  const time = `${two(cell.getHours())}:${two(cell.getMinutes())}:${two(cell.getSeconds())}`;
  return time === '00:00:00' ? day : `${day} ${time}`;
};
