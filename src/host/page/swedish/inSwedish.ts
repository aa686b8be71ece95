import { menus } from './menus';

/** The engine's texts in Swedish. A text that runs over several lines in a template stands here on one. */
export const tables: readonly Readonly<Record<string, string>>[] = [menus];

const texts = new Map(tables.flatMap((table) => Object.entries(table)));

/** What the engine and its templates ask with each of their texts. The engine itself puts the values in. */
export const inSwedish = (term: string, ..._values: unknown[]): string => texts.get(term) ?? texts.get(term.replace(/\s+/g, ' ')) ?? term;
