import { payoff2019Parameters, type Parameter } from '../../model/parameters/payoff2019';
import { keysOf } from '../../model/mapValues';

/** A value of the report that the user may change in the sheet. */
type Input = {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly source: string;
  readonly format: string;
};

const amount = '#,##0';

const ofReport = ({ name, value, unit, source }: Parameter): Input => ({ label: name, value, unit, source, format: amount });

const printed = (label: string, value: number, unit: string, line: string, format = amount): Input => ({
  label,
  value,
  unit,
  source: `Payoff 2019, rad ${line}`,
  format,
});

export const calculationInputs = {
  hours: ofReport(payoff2019Parameters.hours),
  hourlyCost: ofReport(payoff2019Parameters.hourlyCost),
  boughtServices: printed('Köpta tjänster', 0, 'kr', '386–389: ett alternativ, inget belopp anges'),
  monthlyWage: ofReport(payoff2019Parameters.monthlyWage),
  subsidy: printed('Subventionsgrad', 0.8, 'andel', '531', '0.0%'),
  deadweight: printed('Sannolikhet ändå', 0.5, 'andel', '507', '0.0%'),
  persons: printed('Personer', 3, 'antal', '509'),
  shortDelay: printed('Kort fördröjning', 24, 'månader', '581'),
  longDelay: printed('Lång fördröjning', 60, 'månader', '581–582'),
  valueFreed: printed('Värde efter insatsen', 120_000, 'kr per år', '1931'),
  exclusionCost: printed('Kostnad för utanförskap', 600_000, 'kr per år', '1931'),
  assumptions: { label: 'Antaganden', value: 'Payoff 2019', unit: '', source: 'Rapportens egna siffror', format: '@' },
} as const satisfies Record<string, Input>;

export type CalculationInput = keyof typeof calculationInputs;

export const calculationInputNames = keysOf(calculationInputs);
