import { keysOf } from '../mapValues';

/** An assumption of a rule basis that is a number, as `ANTAGANDEN` names it. */
export type RuleRow = {
  /** In Swedish: the row's name in an assumptions range. */
  readonly name: string;
  readonly unit: string;
  /** Beyond these, in the same unit, a value is a slip of the pen. */
  readonly minimum: number;
  readonly maximum: number;
};

const share = (name: string, maximum = 1): RuleRow => ({ name, unit: 'andel', minimum: 0, maximum });
const perYear = (name: string): RuleRow => ({ name, unit: 'kr per år', minimum: 0, maximum: 10_000_000 });
const perMonth = (name: string): RuleRow => ({ name, unit: 'kr per månad', minimum: 0, maximum: 1_000_000 });
const perDay = (name: string): RuleRow => ({ name, unit: 'kr per dag', minimum: 0, maximum: 10_000 });
const count = (name: string, unit: string, minimum: number, maximum: number): RuleRow => ({ name, unit, minimum, maximum });
const children = (ages: string): RuleRow => count(`Barn ${ages}`, 'antal', 0, 20);

/**
 * THE table of what a rule basis assumes, in the order of `ANTAGANDEN`: everything that a user may want to change.
 * What each is in a year and a municipality, and how far it is to be trusted, `assumptionTable` says.
 */
export const ruleRows = {
  municipalTaxRate: share('Kommunal skattesats'),
  regionalTaxRate: share('Regional skattesats'),
  burialFeeRate: share('Begravningsavgift'),
  churchFeeRate: share('Kyrkoavgift'),
  taxKeptShare: share('Andel skatt efter utjämning'),

  monthlyWage: { name: 'Månadslön', unit: 'kr per månad', minimum: 1_000, maximum: 200_000 },
  previousMonthlyWage: { name: 'Tidigare månadslön', unit: 'kr per månad', minimum: 0, maximum: 200_000 },

  adults: count('Vuxna i hushållet', 'antal', 1, 2),
  childrenUnder1: children('under 1 år'),
  children1To2: children('1–2 år'),
  children3: children('3 år'),
  children4To6: children('4–6 år'),
  children7To10: children('7–10 år'),
  children11To14: children('11–14 år'),
  children15To18: children('15–18 år'),
  children19To20: children('19–20 år'),
  normSingle: perMonth('Riksnorm ensamstående'),
  normCouple: perMonth('Riksnorm sammanboende'),
  normChildUnder1: perMonth('Riksnorm barn under 1 år'),
  normChild1To2: perMonth('Riksnorm barn 1–2 år'),
  normChild3: perMonth('Riksnorm barn 3 år'),
  normChild4To6: perMonth('Riksnorm barn 4–6 år'),
  normChild7To10: perMonth('Riksnorm barn 7–10 år'),
  normChild11To14: perMonth('Riksnorm barn 11–14 år'),
  normChild15To18: perMonth('Riksnorm barn 15–18 år'),
  normChild19To20: perMonth('Riksnorm barn 19–20 år'),
  normShared1: perMonth('Gemensamma kostnader 1 person'),
  normShared2: perMonth('Gemensamma kostnader 2 personer'),
  normShared3: perMonth('Gemensamma kostnader 3 personer'),
  normShared4: perMonth('Gemensamma kostnader 4 personer'),
  normShared5: perMonth('Gemensamma kostnader 5 personer'),
  normShared6: perMonth('Gemensamma kostnader 6 personer'),
  normShared7: perMonth('Gemensamma kostnader 7 personer'),
  rent: perMonth('Boendekostnad'),
  electricity: perMonth('El'),
  homeInsurance: perMonth('Hemförsäkring'),
  assistanceMonths: count('Månader med försörjningsstöd', 'månader per år', 0, 12),
  handlingCost: perYear('Handläggning av försörjningsstöd'),

  benefitDays: count('Ersättningsdagar', 'dagar per år', 0, 366),
  activitySupportPerDay: perDay('Aktivitetsstöd per dag'),
  establishmentBenefitPerDay: perDay('Etableringsersättning per dag'),
  unemploymentShare: share('A-kassa, andel av tidigare lön'),
  unemploymentWageCeiling: perMonth('A-kassa, högsta lön'),
  unemploymentFloorPerDay: perDay('A-kassa, grundbelopp per dag'),
  sicknessShare: share('Sjukpenning, andel av tidigare lön'),
  sicknessCeiling: count('Sjukpenning, högsta lön', 'prisbasbelopp per år', 0, 100),

  retirementContribution: share('Ålderspensionsavgift'),
  survivorContribution: share('Efterlevandepensionsavgift'),
  sicknessContribution: share('Sjukförsäkringsavgift'),
  workInjuryContribution: share('Arbetsskadeavgift'),
  parentalContribution: share('Föräldraförsäkringsavgift'),
  labourMarketContribution: share('Arbetsmarknadsavgift'),
  generalPayrollTax: share('Allmän löneavgift'),
  occupationalPension: share('Avtalspension'),
  collectiveInsurance: share('Avtalsförsäkringar'),
  pensionPayrollTax: share('Särskild löneskatt på avtalspension'),

  wageSubsidyShare: share('Lönebidrag, andel'),
  wageSubsidyCeiling: perMonth('Lönebidrag, högsta lön'),
  introductoryJobShare: share('Introduktionsjobb, andel'),
  introductoryJobCeiling: perMonth('Introduktionsjobb, högsta lön'),
  extraJobShare: share('Extratjänst, andel'),
  extraJobCeiling: perMonth('Extratjänst, högsta lön'),
  newStartMultiple: count('Nystartsjobb, gånger arbetsgivaravgiften', 'gånger', 0, 10),
  newStartCeiling: perMonth('Nystartsjobb, högsta lön'),
  establishmentJobWage: perMonth('Etableringsjobb, lön från arbetsgivaren'),
  establishmentJobBenefit: perMonth('Etableringsjobb, statlig ersättning'),

  indirectTaxFactor: { name: 'Faktor för indirekta skatter', unit: 'samhällsekonomiska kronor per krona', minimum: 1, maximum: 3 },
  potentialMonthlyWage: { name: 'Månadslön i potentialen', unit: 'kr per månad', minimum: 1_000, maximum: 200_000 },

  priceBaseAmount: perYear('Prisbasbelopp'),
  incomeBaseAmount: perYear('Inkomstbasbelopp'),
  stateTaxRate: share('Statlig inkomstskatt'),
  stateTaxThreshold: perYear('Skiktgräns'),
  upperStateTaxRate: share('Statlig inkomstskatt, övre skiktet'),
  upperStateTaxThreshold: perYear('Övre skiktgräns'),
  pensionContributionRate: share('Allmän pensionsavgift'),
  pensionContributionFloor: count('Allmän pensionsavgift från', 'prisbasbelopp', 0, 10),
  pensionContributionCeiling: count('Allmän pensionsavgift upp till', 'inkomstbasbelopp', 0, 100),
  earnedIncomeReductionRate: share('Skattereduktion för förvärvsinkomst'),
  earnedIncomeReductionFrom: perYear('Skattereduktion för förvärvsinkomst från'),
  earnedIncomeReductionMaximum: perYear('Skattereduktion för förvärvsinkomst, högst'),
  regionalReduction: perYear('Regional skattereduktion'),
  publicServiceFeeRate: share('Public service-avgift'),
  publicServiceFeeMaximum: perYear('Public service-avgift, högst'),
} as const satisfies Record<string, RuleRow>;

export type RuleKey = keyof typeof ruleRows;

export const ruleKeys: readonly RuleKey[] = keysOf(ruleRows);

/** Every number that a rule basis assumes. Reading one that there is no figure for throws `MissingAssumption`. */
export type RuleValues = Readonly<Record<RuleKey, number>>;
