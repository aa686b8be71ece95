/** A group of fewer people is never shown in a summary, report or export. */
export const smallestGroup = 5;

/**
 * Which groups of a table to hide when their total is shown. A group smaller than five is hidden. What is hidden can be
 * computed together, as the total less the groups shown, so that sum must be at least five people in at least two
 * groups: until it is, the smallest group still shown is hidden too. A group without people hides nobody and stays.
 *
 * @param sizes people in each group
 * @param already groups that are hidden for another reason
 * @returns for each group whether it is hidden
 */
export const hiddenGroups = (sizes: readonly number[], already: readonly boolean[] = []): readonly boolean[] => {
  const hidden = sizes.map((size, i) => size > 0 && (size < smallestGroup || already[i] === true));
  for (;;) {
    const sum = sizes.reduce((total, size, i) => (hidden[i] === true ? total + size : total), 0);
    const count = hidden.filter(Boolean).length;
    if (count === 0 || (count > 1 && sum >= smallestGroup)) return hidden;
    const next = smallestShown(sizes, hidden);
    if (next === undefined) return hidden;
    hidden[next] = true;
  }
};

const smallestShown = (sizes: readonly number[], hidden: readonly boolean[]): number | undefined => {
  let smallest: number | undefined;
  sizes.forEach((size, i) => {
    if (size > 0 && hidden[i] !== true && (smallest === undefined || size < (sizes[smallest] ?? Infinity))) smallest = i;
  });
  return smallest;
};
