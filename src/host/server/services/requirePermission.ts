import type { Execution } from './execution';

/**
 * What a simple trigger may not do, because it would need somebody's permission.
 *
 * @throws Google's error inside `onOpen` and `onEdit`
 */
export const requirePermission = ({ isSimpleTrigger }: Execution, method: string, scope: string): void => {
  if (!isSimpleTrigger) return;
  throw new Error(`You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`);
};
