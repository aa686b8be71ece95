import { formatNumber } from '../../model/text/formatNumber';

/** Whole kronor, or another number of decimals. */
export const rounded = (value: number, decimals = 0): string => formatNumber(Math.round(value * 10 ** decimals) / 10 ** decimals);
