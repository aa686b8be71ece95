import { statuses } from '../../../register/process/statuses';
import type { SectionName } from '../state/sections';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const own: Readonly<Partial<Record<SectionName, string>>> = {
  details: 'Uppgifter',
  people: 'Personer',
  calculation: 'Underlag för kalkylen',
  note: 'Anteckning',
  figures: 'Uträknat',
};

/** A part of the form is called as the status that asks for it. */
export const sectionTitle = (name: SectionName): string => own[name] ?? (name in statuses ? capitalised(Object.entries(statuses).find(([status]) => status === name)?.[1].title ?? '') : '');
