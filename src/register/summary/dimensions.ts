import { groupings } from '../outcomes/groupings';

/** What the register can be filtered by, in Swedish. */
export const dimensions = {
  department: { title: groupings.department.title, all: 'Alla förvaltningar' },
  year: { title: groupings.year.title, all: 'Alla år' },
  requirement: { title: groupings.requirement.title, all: 'Alla kravtyper' },
  status: { title: 'Status', all: 'Alla statusar' },
} as const;

export type Dimension = keyof typeof dimensions;
