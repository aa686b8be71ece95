import type { Actor } from '../../model/ledger/actors';
import { costCell, fieldCell } from './layout';
import { studyLimits, type LimitedField, type StudyLimits } from './studyLimits';

const isNumberWithin = (cell: string, { minimum, maximum }: StudyLimits): string => `ISNUMBER(${cell})*(${cell}>=${minimum})*(${cell}<=${maximum})`;

const numberOr = (cell: string, limits: StudyLimits, otherwise: number): string => `IF(${cell}="";${otherwise};IF(${isNumberWithin(cell, limits)};${cell};NA()))`;

/** A number that is typed; another where nothing is. In error where it is not accepted. */
export const fieldOr = (name: LimitedField, otherwise: number): string => numberOr(fieldCell(name), studyLimits[name], otherwise);

/** The same of what the effort costs an actor, SEK. */
export const costOf = (actor: Actor): string => numberOr(costCell(actor), studyLimits.cost, 0);

const isRefused = (cell: string, limits: StudyLimits): string => `IFERROR(IF(${cell}="";FALSE;${isNumberWithin(cell, limits)}=0);TRUE)`;

export const isFieldRefused = (name: LimitedField): string => isRefused(fieldCell(name), studyLimits[name]);
export const isCostRefused = (actor: Actor): string => isRefused(costCell(actor), studyLimits.cost);
