import type { Dialogue, Procurement } from '../../../register/rows/row';

/**
 * What a dialogue with the industry is to the procurement, which must have its day before it is advertised: the day to
 * write there, or `stands` where that is its day already; `undefined` for none of these.
 */
export const asIndustryDialogue = ({ kind, held, booked }: Dialogue, { industryDialogue }: Procurement): 'stands' | { readonly day: string } | undefined => {
  const day = held ?? booked;
  if (kind !== 'bransch' || day === null) return undefined;
  if (industryDialogue === null) return { day };
  return industryDialogue === day ? 'stands' : undefined;
};
