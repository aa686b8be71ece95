import type { CalculationInput } from './calculationInputs';

/** A figure that the report prints, and the formula that computes it. */
export type Case = {
  readonly label: string;
  readonly formula: string;
  readonly unit: 'kr' | 'kr per år' | 'månader' | 'andel';
  /** In the report's own words, and as a number in `unit`. */
  readonly says: string;
  readonly printed: number;
  /** In the report. */
  readonly line: string;
};

/** What the later cases build on, in the order of the sheet. */
export const stepNames = [
  'extraCost',
  'societalCost',
  'onAssistance',
  'onSupport',
  'production',
  'subsidised',
  'potential',
] as const;

type Step = (typeof stepNames)[number];

/** Where an input or a step stands in the sheet, as `B8`. */
export type CellOf = (name: CalculationInput | Step) => string;

export const steps = (at: CellOf): Readonly<Record<Step, Case>> => {
  const onWage = `${at('monthlyWage')};12;${at('assumptions')}`;
  const production = (subsidy: string): string =>
    `=SAMHALLE_INTAKT(${at('monthlyWage')};${subsidy};12;${at('assumptions')})`;
  return {
    extraCost: {
      label: 'Merkostnad',
      formula: `=MERKOSTNAD(${at('hours')};${at('hourlyCost')};${at('boughtServices')})`,
      unit: 'kr',
      says: '69 600 kr',
      printed: 69_600,
      line: '423',
    },
    societalCost: {
      label: 'Merkostnad i samhällsekonomiska kronor',
      formula: `=SAMHALLSKRONOR(${at('extraCost')};${at('assumptions')})`,
      unit: 'kr',
      says: '86 600 kr',
      printed: 86_600,
      line: '428',
    },
    onAssistance: {
      label: 'Kommunens intäkt, alternativ försörjningsstöd',
      formula: `=KOMMUN_INTAKT("försörjningsstöd";${onWage})`,
      unit: 'kr per år',
      says: 'cirka 175 000 kr',
      printed: 175_000,
      line: '449',
    },
    onSupport: {
      label: 'Kommunens intäkt, alternativ aktivitetsstöd',
      formula: `=KOMMUN_INTAKT("aktivitetsstöd";${onWage})`,
      unit: 'kr per år',
      says: 'cirka 43 000 kr',
      printed: 43_000,
      line: '456',
    },
    production: {
      label: 'Produktionsvärde utan subvention',
      formula: production('0'),
      unit: 'kr per år',
      says: '485 000 kr',
      printed: 485_000,
      line: '527',
    },
    subsidised: {
      label: 'Produktionsvärde med subvention',
      formula: production(at('subsidy')),
      unit: 'kr per år',
      says: '194 000 kr',
      printed: 194_000,
      line: '531',
    },
    potential: {
      label: 'Potential utan resursförbrukning',
      formula: `=POTENTIAL(0;${at('assumptions')})`,
      unit: 'kr per år',
      says: 'ca 585 000 kr',
      printed: 585_000,
      line: '473',
    },
  };
};
