import type { ColumnName } from '../rows/row';
import type { Role } from './roles';

/** Where a role's person and deputy stand in `Upphandlingar`, and its hours in `Steg`. */
export const roleColumns = {
  buyer: { person: 'buyer', deputy: 'buyerDeputy', hours: 'buyerHours' },
  coordinator: { person: 'coordinator', deputy: 'coordinatorDeputy', hours: 'coordinatorHours' },
  client: { person: 'client', deputy: 'clientDeputy', hours: 'clientHours' },
  recruiter: { person: 'recruiter', deputy: 'recruiterDeputy', hours: 'recruiterHours' },
} as const satisfies Record<
  Role,
  { readonly person: ColumnName<'procurements'>; readonly deputy: ColumnName<'procurements'>; readonly hours: ColumnName<'steps'> }
>;
