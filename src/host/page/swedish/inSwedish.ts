import { cells } from './cells';
import { charts } from './charts';
import { functionErrors } from './functionErrors';
import { functionHelp } from './functionHelp';
import { menus } from './menus';
import { panels } from './panels';
import { pivots } from './pivots';
import { rareFunctionHelp } from './rareFunctionHelp';
import { rules } from './rules';

/** The engine's texts in Swedish. A text that runs over several lines in a template stands here on one. */
export const tables: readonly Readonly<Record<string, string>>[] = [menus, cells, rules, charts, pivots, panels, functionErrors, functionHelp, rareFunctionHelp];

const texts = new Map(tables.flatMap((table) => Object.entries(table)));

/** What the engine and its templates ask with each of their texts. The engine itself puts the values in. */
export const inSwedish = (term: string, ..._values: unknown[]): string => texts.get(term) ?? texts.get(term.replace(/\s+/g, ' ')) ?? term;
