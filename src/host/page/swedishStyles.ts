import type { Model } from '@odoo/o-spreadsheet';
import { inSwedish } from './swedish/inSwedish';

const mostStyles = 28;

const pivotStyles = ['Light', 'Medium', 'Dark'].flatMap((shade) => Array.from({ length: mostStyles }, (_, index) => `PivotTableStyle${shade}${index + 1}`));

/** The engine's `Blue, TableStyleMedium9` and `Medium Blue 9`, for people: `Blå, mellan 9`. */
export const swedishStyle = (name: string): string => {
  const [, colour, shade, number] = /^(\w+), TableStyle(\w+?)(\d+)$/.exec(name) ?? [];
  const [, pivotShade, pivotColour, pivotNumber] = /^(Light|Medium|Dark) (\w+) (\d+)$/.exec(name) ?? [];
  const [of, in_, at] = [colour ?? pivotColour, shade ?? pivotShade, number ?? pivotNumber];
  return of === undefined || in_ === undefined ? name : `${inSwedish(of)}, ${inSwedish(in_).toLowerCase()} ${at}`;
};

/** Names the looks of tables in Swedish: the engine puts those names together before it can be told how. */
export const nameStyles = ({ getters }: Pick<Model, 'getters'>): void => {
  const styles: object[] = [...Object.values(getters.getTableStyles()), ...pivotStyles.map((id) => getters.getTableStyle(id))];
  for (const style of styles) Reflect.set(style, 'displayName', swedishStyle(String(Reflect.get(style, 'displayName'))));
};
