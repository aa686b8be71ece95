import type { Actor } from '../../../model/ledger/actors';
import type { StudyField } from '../../../register/study/studyCells';

/** A livelihood as it is typed: the share in per cent of full time. */
export type LivelihoodText = Readonly<Record<'source' | 'months' | 'amount' | 'share', string>>;

export type ResourceText = Readonly<Record<'source' | 'amount', string>>;

export type SituationText = { readonly livelihoods: readonly LivelihoodText[]; readonly resources: readonly ResourceText[] };

export type CaseText = { readonly name: string; readonly persons: string; readonly before: SituationText; readonly after: SituationText };

export type Side = 'before' | 'after';

/** An assumption that is the study's own. */
export type OverrideText = Readonly<Record<'name' | 'value', string>>;

/** A study as it stands in the form, letter by letter; rates in per cent. */
export type StudyForm = {
  readonly fields: Readonly<Record<StudyField, string>>;
  readonly costs: Readonly<Record<Actor, string>>;
  readonly municipality: string;
  readonly year: string;
  readonly overrides: readonly OverrideText[];
  readonly cases: readonly CaseText[];
};

export const blankLivelihood: LivelihoodText = { source: '', months: '', amount: '', share: '' };

export const blankResource: ResourceText = { source: '', amount: '' };

export const blankCase: CaseText = {
  name: '',
  persons: '',
  before: { livelihoods: [blankLivelihood], resources: [] },
  after: { livelihoods: [blankLivelihood], resources: [] },
};

/** Whether nothing is typed in a row. */
export const isBlank = (row: Readonly<Record<string, string>>): boolean => Object.values(row).every((text) => text.trim() === '');
