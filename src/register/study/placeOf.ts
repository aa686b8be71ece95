import { cell, firstRow, partRows } from './layout';

const named = `${cell('A', firstRow('assumptions') - 1)}:${cell('B', firstRow('assumptions') + partRows('assumptions'))}`;

/** The municipality and the year that are typed, wherever among the assumptions they stand. */
export const placeOf = `VLOOKUP("Kommun";${named};2;FALSE);VLOOKUP("År";${named};2;FALSE)`;
