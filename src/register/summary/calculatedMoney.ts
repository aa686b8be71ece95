import type { ProcurementFile } from '../process/procurementFile';

/** What the net of a procurement is made from, SEK: the cost once, the income per person and year. `null` where it is not known. */
export type NetMoney = { readonly cost: number | null; readonly yearlyIncome: number | null };

/** Where the money of a procurement is read or reckoned. */
export type MoneyOf = (file: ProcurementFile) => NetMoney;

/** As the calculated columns of `Upphandlingar` have it. */
export const calculatedMoney: MoneyOf = ({ procurement: { cost, yearlyIncome } }) => ({ cost, yearlyIncome });
