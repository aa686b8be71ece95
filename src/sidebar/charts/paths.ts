/** A place in the picture. */
export type Point = { readonly x: number; readonly y: number };

const place = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The path through the points; where one is missing the line is broken. */
export const linePath = (points: readonly (Point | null)[]): string => {
  let broken = true;
  let path = '';
  for (const point of points) {
    if (point !== null) path += `${broken ? 'M' : 'L'}${place(point)}`;
    broken = point === null;
  }
  return path;
};

/**
 * What lies between the points and the zero line, on each side of it by itself. `above` is above in the picture, where
 * y is less. A line that crosses is split where it does.
 */
export const areaPaths = (points: readonly (Point | null)[], zero: number): { readonly above: string; readonly below: string } => {
  const sides = { above: '', below: '' };
  points.forEach((end, index) => {
    const start = points[index - 1];
    if (start === undefined || start === null || end === null) return;
    const crossing = (start.y - zero) * (end.y - zero) < 0;
    if (!crossing) {
      sides[Math.min(start.y, end.y) < zero ? 'above' : 'below'] += between([start, end], zero);
      return;
    }
    const middle = { x: start.x + ((zero - start.y) / (end.y - start.y)) * (end.x - start.x), y: zero };
    sides[start.y < zero ? 'above' : 'below'] += between([start, middle], zero);
    sides[end.y < zero ? 'above' : 'below'] += between([middle, end], zero);
  });
  return sides;
};

const between = ([start, end]: readonly [Point, Point], zero: number): string =>
  start.y === zero && end.y === zero ? '' : `M${place({ x: start.x, y: zero })}L${place(start)}L${place(end)}L${place({ x: end.x, y: zero })}Z`;
