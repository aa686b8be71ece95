import type { Point } from './paths';

/** A box in the picture, from its upper left corner. */
export type Box = Point & { readonly width: number; readonly height: number };

/** The first of some boxes that lies inside the frame and holds none of the points; else the one that fits best. */
export const placeLabel = (candidates: readonly Box[], points: readonly Point[], frame: Box): Box | undefined => {
  const cost = (box: Box): number => outside(box, frame) * 1_000 + points.filter((point) => holds(box, point)).length;
  return candidates.reduce<Box | undefined>((best, box) => (best === undefined || cost(box) < cost(best) ? box : best), undefined);
};

const holds = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** How far a box reaches out of the frame, all sides together. */
const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.x - box.x) +
  Math.max(0, frame.y - box.y) +
  Math.max(0, box.x + box.width - frame.x - frame.width) +
  Math.max(0, box.y + box.height - frame.y - frame.height);
