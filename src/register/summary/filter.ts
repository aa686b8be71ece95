import { keysOf } from '../../model/mapValues';
import { dimensions, type Dimension } from './dimensions';
import type { ProcurementFact } from './procurementFact';

/** The group that is wanted in each dimension; `null` for all. */
export type Filter = Readonly<Record<Dimension, string | null>>;

export const noFilter: Filter = { department: null, year: null, requirement: null, status: null };

export const allDimensions = keysOf(dimensions);

export const isFiltered = (filter: Filter): boolean => allDimensions.some((dimension) => filter[dimension] !== null);

export const filtered = (facts: readonly ProcurementFact[], filter: Filter): readonly ProcurementFact[] =>
  facts.filter(({ groups }) => allDimensions.every((dimension) => filter[dimension] === null || groups[dimension] === filter[dimension]));
