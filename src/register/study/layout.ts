import { actorKeys, type Actor } from '../../model/ledger/actors';
import { forecastYears } from '../../model/ledger/forecastYears';
import { keysOf } from '../../model/mapValues';
import { studyDelimitations } from './delimitations';
import { studyFields, type StudyField } from './studyCells';

/** Whose key figures are shown, besides the actors. */
export const sums = ['state', 'society'] as const;
export type Party = Actor | (typeof sums)[number];
export const parties: readonly Party[] = [...actorKeys, ...sums];

/** What is said of society alone. */
export const societyFigures = ['potential', 'efficiency', 'transfers'] as const;

/** The rows that a chart lies over, at 21 pixels each. */
export const chartRows = 16;

/** How many rows the sheet has of each to begin with; more are inserted where they are needed. */
const firstRows = { assumptions: 10, before: 10, after: 10 } as const;

/**
 * Every part of the sheet from above: how many rows it has, below a line of headings; a part with a title has it above
 * them. A closing line stands below what has as many rows as somebody needs.
 */
const parts = {
  results: { rows: parties.length, title: 1, closing: 0 },
  society: { rows: societyFigures.length + 1, title: 0, closing: 0 },
  charts: { rows: chartRows, title: 0, closing: 0 },
  fields: { rows: keysOf(studyFields).length, title: 1, closing: 0 },
  assumptions: { rows: firstRows.assumptions, title: 0, closing: 1 },
  costs: { rows: actorKeys.length, title: 0, closing: 0 },
  before: { rows: firstRows.before, title: 1, closing: 1 },
  after: { rows: firstRows.after, title: 1, closing: 1 },
  effects: { rows: parties.length + 2, title: 1, closing: 0 },
  years: { rows: forecastYears + 1, title: 0, closing: 0 },
  delimitations: { rows: studyDelimitations.length + 1, title: 1, closing: 0 },
  /** A table of which nobody knows how long it is: last. */
  uncertain: { rows: 1, title: 1, closing: 0 },
} as const;

export type PartName = keyof typeof parts;

export const partNames: readonly PartName[] = keysOf(parts);

/** The rows of the sheet's head, the last one blank. */
export const headRows = 5;

/** The first row of a part below its headings, from 1. */
export const firstRow = (name: PartName): number => {
  const before = partNames.slice(0, partNames.indexOf(name)).reduce((sum, part) => sum + parts[part].title + 1 + parts[part].rows + parts[part].closing + 1, headRows + 1);
  return before + parts[name].title + 1;
};

export const partRows = (name: PartName): number => parts[name].rows;
export const hasTitle = (name: PartName): boolean => parts[name].title > 0;
export const isClosed = (name: PartName): boolean => parts[name].closing > 0;

/** A cell of a plan's formula, of a row that may come to stand elsewhere. */
export const cell = (column: string, row: number): string => `${column}{${row}}`;

/** Cells of a part, all its rows or some. */
export const column = (name: PartName, letter: string, rows = partRows(name)): string => `${cell(letter, firstRow(name))}:${cell(letter, firstRow(name) + rows - 1)}`;

export const fieldCell = (field: StudyField): string => cell('B', firstRow('fields') + keysOf(studyFields).indexOf(field));
export const partyRow = (party: Party): number => firstRow('results') + parties.indexOf(party);
export const costCell = (actor: Actor): string => cell('B', firstRow('costs') + actorKeys.indexOf(actor));
