/**
 * Dates as spreadsheets count them: days since 1899-12-30, time of day as a fraction. A script sees them as local
 * points in time.
 */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** A local point in time as a day number. */
export const toSerial = (date: Date): number =>
  (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()) -
    dayZero) /
  day;

/** A day number as the parts of a local point in time, for any realm's Date. */
export const fromSerial = (serial: number): [number, number, number, number, number, number] => {
  const days = Math.floor(serial);
  return [1899, 11, 30 + days, 0, 0, Math.round((serial - days) * 86_400)];
};

/** Whether a value is a Date, whichever realm made it. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
