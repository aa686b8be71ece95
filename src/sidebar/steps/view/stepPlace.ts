type Identified = { readonly id: string };

/** The place of a step's fold in the page. */
export const stepPlace = ({ id }: Identified): string => `step-${id}`;

/** The place of a step's title, by which what is in the fold is told apart for who hears one control after another. */
export const stepTitlePlace = (row: Identified): string => `${stepPlace(row)}-title`;
