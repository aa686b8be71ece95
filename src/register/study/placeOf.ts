import { cell, firstRow, partRows } from './layout';

const named = `${cell('A', firstRow('assumptions') - 1)}:${cell('B', firstRow('assumptions') + partRows('assumptions'))}`;

/** What is typed, wherever among the assumptions it stands. */
export const municipalityOf = `VLOOKUP("Kommun";${named};2;FALSE)`;
export const yearOf = `VLOOKUP("År";${named};2;FALSE)`;

