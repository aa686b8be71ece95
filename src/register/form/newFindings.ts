import type { FieldFinding } from './formChecks';

/**
 * What keeps a form from being saved: what is wrong with the columns that are changed, and what the change makes
 * wrong elsewhere. What was wrong before and is left alone stays for another day.
 */
export const newFindings = (before: readonly FieldFinding[], after: readonly FieldFinding[], changed: ReadonlySet<string>): readonly FieldFinding[] => {
  const known = new Set(before.map(({ column, rule }) => `${column} ${rule}`));
  return after.filter(({ severity, column, rule }) => severity === 'fel' && (changed.has(column) || !known.has(`${column} ${rule}`)));
};
