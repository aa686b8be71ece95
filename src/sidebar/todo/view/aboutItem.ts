import type { TodoItem } from '../../../contract/todo';

type Matter = Pick<TodoItem, 'key' | 'procurement'>;

/** The places in the page of a matter's procurement and of its words. */
export const procurementPlace = (procurement: string): string => `todo-${procurement}`;
export const matterPlace = ({ key }: Pick<Matter, 'key'>): string => `matter-${key}`;

/** Both, for `aria-describedby`: the same button under many matters is told apart for who hears one after another. */
export const aboutItem = (item: Matter): string => `${procurementPlace(item.procurement)} ${matterPlace(item)}`;
